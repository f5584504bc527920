package org.khabar.desk;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Makes things on a thread of its own while the caller's thread uses those made before, in the order of making. Runs
 * ahead by little, so that memory stays bounded.
 */
final class Ahead<T> {
    private static final int MADE = 1;

    private final BlockingQueue<Optional<T>> made = new ArrayBlockingQueue<>(MADE);

    /** Makes things and hands each to what it is given. */
    interface Maker<T> {
        void make(Consumer<T> out);
    }

    /** Returns once all is made and used; where either side fails, the other ends and the failure is thrown. */
    static <T> void run(Maker<T> maker, Consumer<T> user) {
        new Ahead<T>().each(maker, user);
    }

    private void each(Maker<T> maker, Consumer<T> user) {
        ExecutorService executor = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("ahead").daemon().factory());
        try {
            Future<?> making = executor.submit(() -> makeAll(maker));
            for (Optional<T> next = made.take(); next.isPresent(); next = made.take()) {
                user.accept(next.get());
            }
            making.get();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private void makeAll(Maker<T> maker) {
        try {
            maker.make(thing -> put(Optional.of(thing)));
        } finally {
            put(Optional.empty());
        }
    }

    private void put(Optional<T> thing) {
        try {
            made.put(thing);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static CancellationException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        CancellationException ended = new CancellationException("The work was ended early.");
        ended.initCause(e);
        return ended;
    }
}
