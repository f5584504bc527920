package org.khabar.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.khabar.intake.Intake;
import org.khabar.intake.IntakeOptions;
import org.khabar.intake.Receiver;
import org.khabar.model.Problem;
import org.khabar.model.Report;

/**
 * The files that a person names, with what the person says of them.
 *
 * @param files files, or folders of files
 * @param date the day they were published, where they do not say so themselves, or null
 * @param outlet who published them, where they do not say so themselves, or null
 */
public record ReportFiles(
        List<Path> files,
        @Nullable LocalDate date,
        @Nullable String outlet) {
    /** UTF-16 code units; bounds the memory that a batch of long reports takes. */
    private static final int BATCH_TEXT = 4_000_000;

    public ReportFiles {
        files = List.copyOf(files);
    }

    /**
     * Hands the reports over in batches, each with what was set aside since the one before; the last one may have no
     * reports. Once the progress says stop, what comes after is passed over.
     */
    public void forEachBatch(int size, Progress progress, BiConsumer<List<Report>, List<Problem>> each) {
        Batch batch = new Batch(size, progress, each);
        IntakeOptions options = IntakeOptions.NONE.dated(date).from(outlet);
        Intake intake = new Intake();
        for (Path file : files) {
            intake.read(
                    file,
                    options,
                    new Receiver(batch::add, batch.problems::add, note -> progress.note(note.toString())));
        }
        batch.handOver();
    }

    /** What has come and was not handed over yet. */
    private static final class Batch {
        private final int size;
        private final Progress progress;
        private final BiConsumer<List<Report>, List<Problem>> each;
        private final List<Report> reports = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private long text;

        Batch(int size, Progress progress, BiConsumer<List<Report>, List<Problem>> each) {
            this.size = size;
            this.progress = progress;
            this.each = each;
        }

        void add(Report report) {
            if (progress.stopped()) {
                return;
            }
            reports.add(report);
            text += report.text().length();
            if (reports.size() >= size || text >= BATCH_TEXT) {
                handOver();
            }
        }

        void handOver() {
            if (!reports.isEmpty() || !problems.isEmpty()) {
                each.accept(List.copyOf(reports), List.copyOf(problems));
            }
            reports.clear();
            problems.clear();
            text = 0;
        }
    }
}
