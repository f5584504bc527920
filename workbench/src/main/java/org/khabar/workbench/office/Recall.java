package org.khabar.workbench.office;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
        CompletableFuture<V> held = hold(key, mine);
        return held == null ? workOut(key, mine) : waited(held);
    }

    private V workOut(K key, CompletableFuture<V> mine) {
        try {
            V value = work.apply(key);
            mine.complete(value);
            return value;
        } catch (RuntimeException e) {
            forget(key, mine);
            mine.completeExceptionally(e);
            throw e;
        }
    }

    private static <V> V waited(CompletableFuture<V> held) {
        try {
            return held.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** What is kept already, or null where it is now this caller's to work out. */
    private synchronized @Nullable CompletableFuture<V> hold(K key, CompletableFuture<V> mine) {
        long now = office.edition();
        if (now != edition) {
            kept.clear();
            edition = now;
        }
        return kept.putIfAbsent(key, mine);
    }

    private synchronized void forget(K key, CompletableFuture<V> mine) {
        kept.remove(key, mine);
    }
}
