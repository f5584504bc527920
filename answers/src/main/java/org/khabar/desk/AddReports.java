package org.khabar.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Content;
import org.khabar.model.Problem;
import org.khabar.model.Report;
import org.khabar.record.Batch;
import org.khabar.record.Workspace;
import org.khabar.run.Pipeline;
import org.khabar.run.Reading;

/**
 * Reads reports into a workspace, a few hundred at a time: each batch is read, saved and only then told. Holds one
 * batch in memory, however many reports there are. The language models are loaded when the first new report comes.
 */
public final class AddReports {
    /** Some seconds of reading: what is lost at most when the process is killed. */
    private static final int BATCH = 256;

    private final Shelf shelf;
    private final Supplier<Pipeline> pipeline;
    private final How how;

    /**
     * How to read them.
     *
     * @param threads to read with, at least 1
     * @param again read reports again that are held, and replace their claims
     * @param handling mark of new reports (TLP 2.0), or null
     */
    public record How(int threads, boolean again, @Nullable String handling) {}

    /**
     * What came of it.
     *
     * @param reports how many were read and saved
     * @param known how many came that the workspace held already
     * @param claims how many were found in the reports that were read
     * @param setAside how much was set aside
     */
    public record Added(long reports, long known, long claims, long setAside) {
        private Added plus(Added other) {
            return new Added(
                    reports + other.reports, known + other.known, claims + other.claims, setAside + other.setAside);
        }
    }

    /**
     * @param workspace where to
     * @param pipeline gives the reader, asked once at most
     */
    public AddReports(Workspace workspace, Supplier<Pipeline> pipeline, How how) {
        this(Shelf.of(workspace), pipeline, how);
    }

    /**
     * @param shelf where to
     * @param pipeline gives the reader, asked once at most
     */
    public AddReports(Shelf shelf, Supplier<Pipeline> pipeline, How how) {
        this.shelf = shelf;
        this.pipeline = new Once<>(pipeline);
        this.how = how;
    }

    /**
     * Adds all of them, or those that come before the progress says stop, and groups their claims into incidents. Where
     * the process ends in between, the next look at the workspace groups them.
     */
    public Added add(ReportFiles files, Progress progress) {
        Added[] added = {new Added(0, 0, 0, 0)};
        files.forEachBatch(BATCH, progress, (reports, problems) -> {
            added[0] = added[0].plus(addBatch(reports, problems, progress));
            problems.forEach(progress::setAside);
            progress.at(added[0].reports + added[0].known, added[0].claims);
        });
        if (!progress.stopped()) {
            shelf.match();
        }
        return added[0];
    }

    private Added addBatch(List<Report> reports, List<Problem> problems, Progress progress) {
        Map<String, Report> contents = new LinkedHashMap<>();
        reports.forEach(report -> contents.putIfAbsent(Content.id(report), Content.only(report)));
        Set<String> held = shelf.held(contents.keySet());
        if (!how.again()) {
            contents.keySet().removeAll(held);
        }
        List<Reading> readings = new ArrayList<>();
        if (!contents.isEmpty()) {
            pipeline.get().readAll(Stoppable.of(contents.values(), progress), how.threads(), readings::add);
        }
        readings.forEach(reading -> held.add(reading.report().id()));
        List<Report> appearances = reports.stream()
                .filter(report -> held.contains(Content.id(report)))
                .toList();
        shelf.save(new Batch(readings, appearances, problems, how.handling()));
        long claims =
                readings.stream().mapToLong(reading -> reading.claims().size()).sum();
        return new Added(readings.size(), appearances.size() - readings.size(), claims, problems.size());
    }
}
