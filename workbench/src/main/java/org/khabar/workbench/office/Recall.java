package org.khabar.workbench.office;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/**
 * Answers that were worked out lately, kept until the record changes. Whoever asks the same while it is being worked
 * out waits for that answer. Thread-safe.
 */
public final class Recall<K, V> {
    private final Office office;
    private final Function<K, V> work;
    private final Map<K, CompletableFuture<V>> kept;
    private long edition;

    /**
     * @param most so many are kept, those asked for last
     * @param work works one out
     */
    public Recall(Office office, int most, Function<K, V> work) {
        this.office = office;
        this.work = work;
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, CompletableFuture<V>> eldest) {
                return size() > most;
            }
        };
    }

    /** The answer, as of the record's last change before the asking. What fails is not kept. */
    public V get(K key) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> held = held(key, mine);
        if (held == mine) {
            try {
                mine.complete(work.apply(key));
            } catch (RuntimeException e) {
                forget(key, mine);
                mine.completeExceptionally(e);
                throw e;
            }
        }
        try {
            return held.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private synchronized CompletableFuture<V> held(K key, CompletableFuture<V> mine) {
        long now = office.edition();
        if (now != edition) {
            kept.clear();
            edition = now;
        }
        CompletableFuture<V> held = kept.putIfAbsent(key, mine);
        return held == null ? mine : held;
    }

    private synchronized void forget(K key, CompletableFuture<V> mine) {
        kept.remove(key, mine);
    }
}
