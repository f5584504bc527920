package org.khabar.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khabar.gazetteer.Gazetteer;
import org.khabar.open.OpenData;
import org.khabar.open.kind.Dataset;
import org.khabar.record.EventImport;
import org.khabar.record.Workspace;

/**
 * Takes open data into a workspace. Events become claims with the dataset as their source and are saved as they come;
 * figures, places, outlines and actors replace what a file of the same name brought before, all of them or nothing.
 */
public final class ImportData {
    private final Workspace workspace;
    private final @Nullable LocalDate published;
    private final Supplier<Gazetteer> gazetteer;

    /**
     * What came of it.
     *
     * @param things how many were taken in
     * @param known how many events were held already
     * @param kinds how many of each kind of thing: "figures", "events"
     */
    public record Imported(long things, long known, SequencedMap<String, Long> kinds) {
        public Imported {
            kinds = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(kinds));
        }
    }

    /** @param published the day the data came out, where the file does not say, or null */
    public ImportData(Workspace workspace, @Nullable LocalDate published) {
        this.workspace = workspace;
        this.published = published;
        this.gazetteer = new Once<>(() -> Gazetteer.load().with(workspace.listPlaces()));
    }

    /**
     * Takes one file in; the next rows are read while some are saved. What could not be read is told to the progress
     * and listed by doctor.
     */
    public Imported add(Dataset kind, Path file, Progress progress) {
        OpenData data = new OpenData(workspace.actors(), gazetteer.get(), published);
        String name = file.getFileName().toString();
        Imported imported;
        try (Saving saving = new Saving(kind.label(), name, progress)) {
            Ahead.run(
                    out -> {
                        Piece.Cutter cutter = new Piece.Cutter(out);
                        data.read(kind, file, cutter);
                        cutter.end();
                    },
                    saving::take);
            imported = new Imported(saving.things, saving.known, saving.kinds);
        }
        workspace.match(false);
        return imported;
    }

    /** Saves the pieces of one file. */
    private final class Saving implements AutoCloseable {
        private final EventImport events = workspace.importEvents();
        private final String dataset;
        private final String file;
        private final Progress progress;
        private final SequencedMap<String, Long> kinds = new LinkedHashMap<>();
        private long things;
        private long known;

        Saving(String dataset, String file, Progress progress) {
            this.dataset = dataset;
            this.file = file;
            this.progress = progress;
        }

        void take(Piece piece) {
            switch (piece) {
                case Piece.Rows rows -> {
                    add(rows);
                    if (events.isWorthSaving()) {
                        save();
                    }
                }
                case Piece.Rest rest -> {
                    save();
                    replace(rest);
                }
            }
        }

        private void add(Piece.Rows rows) {
            rows.problems().forEach(progress::setAside);
            long fresh = events.add(rows.readings(), rows.problems());
            count("events", rows.readings().size());
            known += rows.readings().size() - fresh;
        }

        private void save() {
            events.save();
            if (things > 0) {
                progress.at(things, things - known);
            }
        }

        private void count(String kind, long more) {
            if (more > 0) {
                kinds.merge(kind, more, Long::sum);
                things += more;
            }
        }

        private void replace(Piece.Rest rest) {
            count("figures", rest.figures().size());
            count("actors", rest.actors().size());
            count("outlines", rest.boundaries().size());
            count("places", rest.places().size());
            String name = dataset + ":" + file;
            if (!rest.figures().isEmpty()) {
                workspace.importSeries(dataset, file, rest.figures());
            }
            if (!rest.actors().isEmpty()) {
                workspace.importActors(name, rest.actors());
            }
            if (!rest.boundaries().isEmpty()) {
                workspace.importBoundaries(name, rest.boundaries());
            }
            if (!rest.places().isEmpty()) {
                workspace.importPlaces(name, rest.places());
            }
        }

        @Override
        public void close() {
            events.close();
        }
    }
}
