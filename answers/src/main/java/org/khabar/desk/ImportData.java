package org.khabar.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khabar.gazetteer.Gazetteer;
import org.khabar.gazetteer.GazetteerPlace;
import org.khabar.gazetteer.source.GeoNamesReader;
import org.khabar.gazetteer.source.PCodeReader;
import org.khabar.model.Problem;
import org.khabar.model.series.Observation;
import org.khabar.open.event.ClaimsFile;
import org.khabar.open.event.GedFile;
import org.khabar.open.event.ImportedEvent;
import org.khabar.open.event.Known;
import org.khabar.open.kind.Dataset;
import org.khabar.open.known.Countries;
import org.khabar.open.series.CadreHarmoniseFile;
import org.khabar.open.series.FtsFile;
import org.khabar.open.series.IpcFile;
import org.khabar.record.Workspace;
import org.khabar.run.Reading;

/**
 * Takes open data into a workspace. Events become claims with the dataset as their source; figures, places, outlines
 * and actors replace what a file of the same name brought before.
 */
public final class ImportData {
    /** Rows that are saved in one go. */
    private static final int BATCH = 5_000;

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
        return switch (kind) {
            case GED -> events(progress, new GedFile(known())::read, file);
            case CLAIMS -> events(progress, new ClaimsFile(published)::read, file);
            case IPC -> series(kind, progress, new IpcFile(countries())::read, file);
            case CADRE_HARMONISE -> series(kind, progress, new CadreHarmoniseFile(countries())::read, file);
            case FTS -> series(kind, progress, new FtsFile(countries(), published)::read, file);
            case GEONAMES -> places(kind, progress, new GeoNamesReader()::read, file);
            case PCODES -> places(kind, progress, new PCodeReader()::read, file);
            default -> throw new IllegalStateException("soon");
        };
    }

    /** Reads a file, handing over each thing in it and each problem with it. */
    private interface Reader<T> {
        void read(Path file, Consumer<T> out, Consumer<Problem> problems);
    }

    /** Reads a file at once. */
    private interface Lister<T> {
        List<T> read(Path file, Consumer<Problem> problems);
    }

    private Imported events(Progress progress, Reader<ImportedEvent> reader, Path file) {
        Events events = new Events(progress);
        reader.read(file, events::add, events.problems::add);
        events.save();
        workspace.match(false);
        return new Imported(events.fresh, events.seen - events.fresh);
    }

    private Imported series(Dataset kind, Progress progress, Reader<Observation> reader, Path file) {
        List<Observation> observations = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        reader.read(file, observations::add, problems::add);
        if (!observations.isEmpty()) {
            workspace.importSeries(kind.label(), file.getFileName().toString(), observations, problems);
        }
        problems.forEach(progress::setAside);
        return new Imported(observations.size(), 0);
    }

    private Imported places(Dataset kind, Progress progress, Lister<GazetteerPlace> reader, Path file) {
        List<Problem> problems = new ArrayList<>();
        List<GazetteerPlace> places = reader.read(file, problems::add);
        if (!places.isEmpty()) {
            workspace.importPlaces(kind.label() + ":" + file.getFileName(), places, problems);
        }
        problems.forEach(progress::setAside);
        return new Imported(places.size(), 0);
    }

    private Known known() {
        return Known.of(workspace.actors(), gazetteer.get(), published);
    }

    private Countries countries() {
        return new Countries(gazetteer.get());
    }

    /** Events on their way into the workspace. */
    private final class Events {
        private final Progress progress;
        private final List<Reading> rows = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private long seen;
        private long fresh;

        Events(Progress progress) {
            this.progress = progress;
        }

        void add(ImportedEvent event) {
            rows.add(new Reading(event.report(), List.of(event.claim()), 1));
            if (rows.size() >= BATCH) {
                save();
            }
        }

        void save() {
            seen += rows.size();
            fresh += workspace.importEvents(rows, problems);
            problems.forEach(progress::setAside);
            rows.clear();
            problems.clear();
            progress.at(seen, fresh);
        }
    }
}
