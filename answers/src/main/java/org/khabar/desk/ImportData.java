package org.khabar.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khabar.gazetteer.Gazetteer;
import org.khabar.gazetteer.GazetteerPlace;
import org.khabar.model.Actor;
import org.khabar.model.Boundary;
import org.khabar.model.Problem;
import org.khabar.model.series.Observation;
import org.khabar.open.OpenData;
import org.khabar.open.Receiver;
import org.khabar.open.event.ImportedEvent;
import org.khabar.open.kind.Dataset;
import org.khabar.record.Workspace;
import org.khabar.run.Reading;

/**
 * Takes open data into a workspace. Events become claims with the dataset as their source and are saved as they come;
 * figures, places, outlines and actors replace what a file of the same name brought before, all of them or nothing.
 */
public final class ImportData {
    /** Rows that are saved in one go. */
    private static final int BATCH = 20_000;

    private final Workspace workspace;
    private final @Nullable LocalDate published;
    private final Supplier<Gazetteer> gazetteer;

    /**
     * What came of it.
     *
     * @param things how many were taken in
     * @param known how many events were held already
     */
    public record Imported(long things, long known) {}

    /** @param published the day the data came out, where the file does not say, or null */
    public ImportData(Workspace workspace, @Nullable LocalDate published) {
        this.workspace = workspace;
        this.published = published;
        this.gazetteer = new Once<>(() -> Gazetteer.load().with(workspace.listPlaces()));
    }

    /** Takes one file in. What could not be read is told to the progress and listed by doctor. */
    public Imported add(Dataset kind, Path file, Progress progress) {
        OneFile taken = new OneFile(kind.label(), file.getFileName().toString(), progress);
        new OpenData(workspace.actors(), gazetteer.get(), published).read(kind, file, taken);
        taken.save();
        workspace.match(false);
        return new Imported(taken.things, taken.known);
    }

    /** What one file holds, on its way into the workspace. */
    private final class OneFile implements Receiver {
        private final String dataset;
        private final String file;
        private final Progress progress;
        private final List<Reading> rows = new ArrayList<>();
        private final List<Observation> figures = new ArrayList<>();
        private final List<Actor> actors = new ArrayList<>();
        private final List<Boundary> boundaries = new ArrayList<>();
        private final List<GazetteerPlace> places = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private long things;
        private long known;

        OneFile(String dataset, String file, Progress progress) {
            this.dataset = dataset;
            this.file = file;
            this.progress = progress;
        }

        @Override
        public void event(ImportedEvent event) {
            rows.add(new Reading(event.report(), List.of(event.claim()), 1));
            if (rows.size() >= BATCH) {
                saveRows();
            }
        }

        @Override
        public void figure(Observation figure) {
            figures.add(figure);
        }

        @Override
        public void actor(Actor actor) {
            actors.add(actor);
        }

        @Override
        public void boundary(Boundary boundary) {
            boundaries.add(boundary);
        }

        @Override
        public void places(List<GazetteerPlace> all) {
            places.addAll(all);
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
            progress.setAside(problem);
        }

        private void saveRows() {
            long fresh = workspace.importEvents(rows, problems);
            things += rows.size();
            known += rows.size() - fresh;
            rows.clear();
            problems.clear();
            progress.at(things, things - known);
        }

        void save() {
            saveRows();
            things += (long) figures.size() + actors.size() + boundaries.size() + places.size();
            String name = dataset + ":" + file;
            if (!figures.isEmpty()) {
                workspace.importSeries(dataset, file, figures);
            }
            if (!actors.isEmpty()) {
                workspace.importActors(name, actors);
            }
            if (!boundaries.isEmpty()) {
                workspace.importBoundaries(name, boundaries);
            }
            if (!places.isEmpty()) {
                workspace.importPlaces(name, places);
            }
        }
    }
}
