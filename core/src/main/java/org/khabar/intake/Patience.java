package org.khabar.intake;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.khabar.intake.plain.Refused;

/** Runs a reader of documents in a thread of its own, so that one that never ends or nests too deep harms nobody. */
final class Patience {
    private Patience() {}

    /**
     * What the work gives.
     *
     * @throws IOException if it fails in any way, runs out of stack or memory, or takes longer than that
     */
    static <T> T within(Duration time, Callable<T> work) throws IOException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().name("khabar-intake").start(task);
        try {
            return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new Refused(
                    "Reading it took longer than %d seconds. Save its text alone.".formatted(time.toSeconds()));
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new Refused("Reading it was given up.");
        } catch (ExecutionException e) {
            throw asIo(e.getCause() == null ? e : e.getCause());
        }
    }

    private static IOException asIo(Throwable failure) {
        return switch (failure) {
            case IOException io -> io;
            case StackOverflowError e -> new Refused("Its parts are nested too deep. Save its text alone.");
            case OutOfMemoryError e -> new Refused("It unpacks to more than the memory holds. Save its text alone.");
            default -> new IOException(failure);
        };
    }
}
