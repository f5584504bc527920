package org.khabar.workbench.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Does long work, one piece after the other, and remembers the latest pieces. Thread-safe. */
public final class Jobs implements AutoCloseable {
    private static final int REMEMBERED = 50;

    private static final long PATIENCE = 15;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("khabar-work").factory());
    private final Map<Long, Job> jobs = new LinkedHashMap<>();
    private long last;

    /**
     * Begins a piece of work, when those before it are done.
     *
     * @param what is done, for people
     * @param work tells the job how far it is
     */
    public synchronized Job begin(String what, Consumer<Job> work) {
        Job job = new Job(++last, what);
        jobs.put(last, job);
        jobs.keySet().removeIf(number -> number <= last - REMEMBERED);
        worker.execute(() -> run(job, work));
        return job;
    }

    private static void run(Job job, Consumer<Job> work) {
        try {
            work.accept(job);
            job.end();
        } catch (RuntimeException e) {
            job.fail(String.valueOf(e.getMessage()));
        }
    }

    /** The job of that number, as long as it is remembered. */
    public synchronized Optional<Job> find(long number) {
        return Optional.ofNullable(jobs.get(number));
    }

    /** The latest first. */
    public synchronized List<Job.Standing> list() {
        List<Job.Standing> standing = new ArrayList<>();
        jobs.values().forEach(job -> standing.add(job.standing()));
        return standing.reversed();
    }

    /** Asks all work to end, and waits a little for it. */
    @Override
    public void close() {
        synchronized (this) {
            jobs.values().forEach(Job::stop);
        }
        worker.shutdown();
        try {
            if (!worker.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            worker.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
