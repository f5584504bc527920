package org.khabar.desk;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.khabar.run.Pipeline;
import org.khabar.run.Reading;

/** Reads reports and hands their claims over, in the order of the reports. Touches no workspace. */
public final class ReadReports {
    /** Some seconds of reading: the first claims are to be seen soon. */
    private static final int BATCH = 64;

    private final Supplier<Pipeline> pipeline;
    private final int threads;

    /**
     * @param pipeline gives the reader, asked once, if there is a report
     * @param threads to read with, at least 1
     */
    public ReadReports(Supplier<Pipeline> pipeline, int threads) {
        this.pipeline = new Once<>(pipeline);
        this.threads = threads;
    }

    /** Reads all of them, or those that come before the progress says stop. */
    public void read(ReportFiles files, Progress progress, Consumer<Reading> sink) {
        long[] done = new long[2];
        files.forEachBatch(BATCH, progress, (reports, problems) -> {
            problems.forEach(progress::setAside);
            if (!reports.isEmpty()) {
                pipeline.get().readAll(Stoppable.of(reports, progress), threads, reading -> {
                    sink.accept(reading);
                    done[0]++;
                    done[1] += reading.claims().size();
                    progress.at(done[0], done[1]);
                });
            }
        });
    }
}
