package org.khabar.record;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Problem;
import org.khabar.model.Report;
import org.khabar.record.disk.Database;
import org.khabar.record.disk.Transaction;
import org.khabar.record.table.ClaimStore;
import org.khabar.record.table.ProblemStore;
import org.khabar.record.table.ReportStore;
import org.khabar.run.Reading;

/**
 * Events of a dataset on their way into a workspace, piece by piece. What was added is saved only once {@link #save}
 * returns; what is not saved before closing is as if it had never come. The workspace is for nothing else until then.
 */
public final class EventImport implements AutoCloseable {
    /** Claims that the database keeps together. Saving so many at once spares writing them to its log first. */
    private static final long WORTH_SAVING = 122_880;

    private final Database database;
    private final Clock clock;
    private @Nullable Transaction transaction;
    private long unsaved;

    EventImport(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Adds events, each with the row it stands in as its report. What is held already stays as it is.
     *
     * @return how many claims are new
     */
    public long add(List<Reading> rows, List<Problem> problems) {
        if (transaction == null) {
            transaction = database.begin();
        }
        Map<String, Reading> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.putIfAbsent(row.report().id(), row));
        ReportStore reports = new ReportStore(database);
        Set<String> held = reports.held(byId.keySet());
        List<Reading> fresh = byId.values().stream()
                .filter(row -> !held.contains(row.report().id()))
                .toList();
        reports.add(fresh, "row", null, clock.instant());
        reports.addAppearances(fresh.stream().map(Reading::report).toList(), Report::id);
        new ProblemStore(database).add(problems, clock.instant());
        long claims = new ClaimStore(database)
                .add(rows.stream().flatMap(row -> row.claims().stream()).toList());
        unsaved += claims;
        return claims;
    }

    /** Have so many come that it is time to save them? */
    public boolean isWorthSaving() {
        return unsaved >= WORTH_SAVING;
    }

    /** When this returns, all that was added is on the disk. */
    public void save() {
        Transaction open = transaction;
        if (open != null) {
            open.commit();
            transaction = null;
            unsaved = 0;
        }
    }

    @Override
    public void close() {
        Transaction open = transaction;
        if (open != null) {
            open.close();
            transaction = null;
        }
    }
}
