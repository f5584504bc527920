package org.khabar.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.gazetteer.GazetteerPlace;
import org.khabar.model.Problem;
import org.khabar.model.Report;
import org.khabar.model.claim.HeldClaim;
import org.khabar.record.disk.Database;
import org.khabar.record.disk.Migrator;
import org.khabar.record.disk.WorkspaceException;
import org.khabar.record.disk.WorkspaceLock;
import org.khabar.record.table.ClaimStore;
import org.khabar.record.table.PlaceStore;
import org.khabar.record.table.ProblemStore;
import org.khabar.record.table.ReportStore;
import org.khabar.run.Reading;

/**
 * A folder that holds reports and their claims. One process at a time opens it; within that process it belongs to one
 * thread. Close it when done; if the process is killed instead, everything that {@link #save} returned from is there.
 */
public final class Workspace implements AutoCloseable {
    private static final List<String> TABLES = List.of("report", "appearance", "claim", "problem", "place");

    private final Path folder;
    private final WorkspaceLock lock;
    private final Database database;
    private final Clock clock;

    private Workspace(Path folder, WorkspaceLock lock, Database database, Clock clock) {
        this.folder = folder;
        this.lock = lock;
        this.database = database;
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
                    clock.instant());
            reports.addAppearances(batch.appearances());
            new ClaimStore(database).replace(readings, held);
            new ProblemStore(database).add(batch.problems(), clock.instant());
            return batch;
        });
    }

    /** Holds the places of a dataset, in the stead of what it held before, all of them or nothing. */
    public void importPlaces(String dataset, List<GazetteerPlace> places, List<Problem> problems) {
        database.inOneGo(connection -> {
            new PlaceStore(database).replace(dataset, places);
            new ProblemStore(database).add(problems, clock.instant());
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

    /** Hands every claim over, one at a time, by day, report and place in the text. */
    public void forEachClaim(Consumer<HeldClaim> each) {
        new ClaimStore(database).forEach(each);
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
        try (lock) {
            database.close();
        }
    }
}
