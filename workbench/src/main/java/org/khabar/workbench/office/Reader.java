package org.khabar.workbench.office;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.khabar.desk.LoadReader;
import org.khabar.run.Pipeline;

/**
 * The reader of reports, which takes seconds to load and much memory: loaded when somebody first needs it. Thread-safe.
 */
public final class Reader {
    private final Office office;
    private final Executor beside;
    private @Nullable CompletableFuture<Pipeline> loading;

    /** @param beside runs the loading */
    public Reader(Office office, Executor beside) {
        this.office = office;
        this.beside = beside;
    }

    /** Begins to load, where that has not begun, and does not wait; tells whether it is there. */
    public boolean prepare() {
        return loading().isDone();
    }

    /** Is it there already? */
    public synchronized boolean isReady() {
        CompletableFuture<Pipeline> now = loading;
        return now != null && now.isDone() && !now.isCompletedExceptionally();
    }

    /** The reader; waits while it loads. */
    public Pipeline get() {
        return loading().join();
    }

    /** Lets it be loaded anew: it knows the names that the workspace held when it was loaded. */
    public synchronized void refresh() {
        loading = null;
    }

    private synchronized CompletableFuture<Pipeline> loading() {
        CompletableFuture<Pipeline> now = loading;
        if (now == null || now.isCompletedExceptionally()) {
            now = CompletableFuture.supplyAsync(
                    () -> office.ask(LoadReader::later).get(), beside);
            loading = now;
        }
        return now;
    }
}
