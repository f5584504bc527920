package org.khabar.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.gazetteer.GazetteerPlace;
import org.khabar.model.Actor;
import org.khabar.model.Boundary;
import org.khabar.model.Content;
import org.khabar.model.Problem;
import org.khabar.model.Report;
import org.khabar.model.decision.Act;
import org.khabar.model.decision.Decision;
import org.khabar.model.series.Observation;
import org.khabar.record.disk.Copies;
import org.khabar.record.disk.Database;
import org.khabar.record.disk.Migrator;
import org.khabar.record.disk.WorkspaceException;
import org.khabar.record.disk.WorkspaceLock;
import org.khabar.record.export.seam.ExportSource;
import org.khabar.record.table.ActorStore;
import org.khabar.record.table.BoundaryStore;
import org.khabar.record.table.ClaimStore;
import org.khabar.record.table.DecisionStore;
import org.khabar.record.table.MatchingStore;
import org.khabar.record.table.PlaceStore;
import org.khabar.record.table.ProblemStore;
import org.khabar.record.table.PromiseStore;
import org.khabar.record.table.ReportStore;
import org.khabar.record.table.SeriesStore;
import org.khabar.record.view.Looking;
import org.khabar.record.view.View;
import org.khabar.record.view.ViewSource;
import org.khabar.resolve.ActorRegister;
import org.khabar.run.Reading;

/**
 * A folder that holds reports and their claims. One process at a time opens it; within that process it belongs to one
 * thread. Close it when done; if the process is killed instead, everything that {@link #save} returned from is there.
 */
public final class Workspace implements AutoCloseable {
    private static final List<String> TABLES = List.of(
            "report",
            "appearance",
            "claim",
            "problem",
            "place",
            "pending",
            "member",
            "matching",
            "decision",
            "observation",
            "boundary",
            "actor");

    /** Read from their files when they are first asked for, and once for all workspaces of a process. */
    private static final class Shipped {
        static final ActorRegister ACTORS = ActorRegister.shipped();
    }

    private @Nullable ActorRegister actors;
    private final Path folder;
    private final WorkspaceLock lock;
    private final Database database;
    private final Database beside;
    private final Clock clock;

    private Workspace(Path folder, WorkspaceLock lock, Database database, Clock clock) {
        this.folder = folder;
        this.lock = lock;
        this.database = database;
        this.beside = database.beside();
        this.clock = clock;
    }

    /**
     * Opens the workspace in a folder, making it if it is not there.
     *
     * @throws WorkspaceException if another process has it open, or it is damaged, or made by a newer Khabar
     */
    public static Workspace open(Path folder) {
        return open(folder, Clock.systemUTC());
    }

    static Workspace open(Path folder, Clock clock) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new WorkspaceException("The workspace (%s) cannot be made: %s".formatted(folder, e), e);
        }
        WorkspaceLock lock = WorkspaceLock.take(folder);
        try {
            return new Workspace(folder, lock, Migrator.open(file(folder)), clock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Is there a workspace in this folder? */
    public static boolean exists(Path folder) {
        return Files.exists(file(folder));
    }

    private static Path file(Path folder) {
        return folder.resolve("khabar.duckdb");
    }

    /** Where it is. */
    public Path folder() {
        return folder;
    }

    /** Those of the report ids that it holds. */
    public Set<String> held(Collection<String> ids) {
        return new ReportStore(database).held(ids);
    }

    /** Saves a batch, all of it or nothing. When this returns, it is on the disk. */
    public void save(Batch batch) {
        database.inOneGo(connection -> {
            ReportStore reports = new ReportStore(database);
            List<Reading> readings = batch.readings();
            Set<String> held =
                    held(readings.stream().map(reading -> reading.report().id()).toList());
            reports.add(
                    readings.stream()
                            .filter(reading -> !held.contains(reading.report().id()))
                            .toList(),
                    "prose",
                    batch.handling(),
                    clock.instant());
            reports.addAppearances(batch.appearances(), Content::id);
            new ClaimStore(database).replace(readings, held);
            new ProblemStore(database).add(batch.problems(), clock.instant());
            return batch;
        });
    }

    /** Begins to take events of a dataset in. */
    public EventImport importEvents() {
        return new EventImport(database, clock);
    }

    /** Holds the figures of a dataset's file, in the stead of what a file of that name brought before. */
    public void importSeries(String dataset, String file, List<Observation> observations) {
        database.inOneGo(connection -> {
            new SeriesStore(database).replace(dataset, file, observations, clock.instant());
            return dataset;
        });
    }

    /** Holds the actors of a dataset, in the stead of what it held before. */
    public void importActors(String dataset, List<Actor> imported) {
        database.inOneGo(connection -> {
            new ActorStore(database).replace(dataset, imported);
            return dataset;
        });
        actors = null;
    }

    /** Holds the outlines of a dataset, in the stead of what it held before. */
    public void importBoundaries(String dataset, List<Boundary> boundaries) {
        database.inOneGo(connection -> {
            new BoundaryStore(database).replace(dataset, boundaries);
            return dataset;
        });
    }

    /** The outlines that were imported, by dataset and id. */
    public List<Boundary> listBoundaries() {
        return new BoundaryStore(database).list();
    }

    /** Holds the places of a dataset, in the stead of what it held before, all of them or nothing. */
    public void importPlaces(String dataset, List<GazetteerPlace> places) {
        database.inOneGo(connection -> {
            new PlaceStore(database).replace(dataset, places);
            return dataset;
        });
    }

    /** The places that were imported, to be joined with those that are shipped. */
    public List<GazetteerPlace> listPlaces() {
        return new PlaceStore(database).list();
    }

    /** Hands every report over, with nothing but its content, by day and id. */
    public void forEachReport(Consumer<Report> each) {
        new ReportStore(database).forEach(each);
    }

    /**
     * Groups what came since the last time into incidents, all of it or nothing.
     *
     * @param rebuild from scratch, even where less would do; the result is the same
     */
    public Looking.Matched match(boolean rebuild) {
        return database.inOneGo(connection -> looking().match(rebuild, clock.instant(), beside));
    }

    /**
     * Looks at the record as it was known on a day, or as it is known now; groups first what came since the last time.
     *
     * @param asOf the last day that is seen, or null
     */
    public View look(@Nullable LocalDate asOf) {
        match(false);
        return looking().look(asOf, beside);
    }

    /** What an export sees: the record as of a day, with the decisions applied. */
    public ExportSource source(@Nullable LocalDate asOf) {
        return new ViewSource(look(asOf), actors());
    }

    /** Writes a decision down. When this returns, it is on the disk. */
    public Decision decide(Act act, String who, String why) {
        return database.inOneGo(connection -> {
            new MatchingStore(database).await(looking().touched(act));
            return new DecisionStore(database).add(act, who, why, clock.instant());
        });
    }

    /** Every decision, in the order of deciding, also those that were taken back. */
    public List<Decision> listDecisions() {
        return new DecisionStore(database).list();
    }

    /** Who there is: the actors that Khabar ships and those that were imported. */
    public ActorRegister actors() {
        ActorRegister known = actors;
        if (known == null) {
            known = Shipped.ACTORS.with(new ActorStore(database).list());
            actors = known;
        }
        return known;
    }

    /** The day it is, by universal time. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private Looking looking() {
        Map<String, String> parents = new HashMap<>();
        for (Actor actor : actors().listAll()) {
            if (actor.parent() != null) {
                parents.put(actor.id(), actor.parent());
            }
        }
        return new Looking(database, parents);
    }

    /** What was set aside, by file and line. */
    public List<Problem> listProblems() {
        return new ProblemStore(database).list();
    }

    /**
     * Reads every row of every table once, so that nothing is handed out of a file that is damaged further on.
     *
     * @throws WorkspaceException if it is damaged, naming the file
     */
    public void verify() {
        for (String table : TABLES) {
            database.number("SELECT CAST(bit_xor(hash(t)) >> 1 AS BIGINT) FROM %s t".formatted(table));
        }
    }

    /** What of the record's promises does not hold, in words; nothing where all of them do. */
    public List<String> listBrokenPromises() {
        return new PromiseStore(database).listBroken();
    }

    /** Copies the workspace into one file, which is there whole or not at all and can be restored from. */
    public void backUp(Path copy) {
        verify();
        database.run("CHECKPOINT");
        Copies.copy(file(folder), copy);
    }

    /**
     * Makes a workspace in a folder from a copy. What the folder held is kept beside it.
     *
     * @throws WorkspaceException if the copy is no sound workspace, or the folder is in use
     */
    public static void restore(Path copy, Path folder) {
        if (!Files.isRegularFile(copy)) {
            throw new WorkspaceException("The file (%s) is not there.".formatted(copy));
        }
        try {
            Files.createDirectories(folder);
            Path trial = Files.createTempDirectory(folder, ".khabar-trial");
            try {
                Copies.copy(copy, file(trial));
                try (Workspace tried = open(trial)) {
                    tried.verify();
                }
            } finally {
                delete(trial);
            }
        } catch (IOException e) {
            throw new WorkspaceException("The workspace (%s) cannot be written: %s".formatted(folder, e), e);
        }
        try (WorkspaceLock held = WorkspaceLock.take(folder)) {
            Copies.restore(copy, file(folder));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** How large it is. */
    public Census census() {
        long[] counts = new long[TABLES.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = database.number("SELECT count(*) FROM " + TABLES.get(i));
        }
        @Nullable LocalDate[] days = new @Nullable LocalDate[2];
        database.query("SELECT min(published), max(published) FROM report", new Object[0], row -> {
            days[0] = row.getObject(1, LocalDate.class);
            days[1] = row.getObject(2, LocalDate.class);
        });
        return new Census(
                (int) Migrator.version(database),
                bytes(),
                counts[0],
                counts[2],
                counts[3],
                counts[4],
                days[0],
                days[1]);
    }

    private long bytes() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.summingLong(file -> file.toFile().length()));
        } catch (IOException e) {
            throw new WorkspaceException("The workspace (%s) cannot be listed: %s".formatted(folder, e), e);
        }
    }

    @Override
    public void close() {
        try (lock;
                database) {
            beside.close();
        }
    }
}
