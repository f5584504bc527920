package org.khabar.record.table;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.match.Group;
import org.khabar.model.claim.Claim;
import org.khabar.record.disk.Database;

/**
 * The tables behind one way of seeing the record, which last as long as the connection: {@code seen}, the claims with
 * the decisions applied; {@code seen_member}, which of them belong to which incident.
 */
public final class SeenTables {
    /** The claims with where each stands on the disk, by which the database finds a few of them without reading all. */
    private static final String CLAIMS = "SELECT claim.*, claim.rowid AS held_at FROM claim";

    /** The claims with those that decisions hide left out, and those that they change in their stead. */
    private static final String DECIDED = CLAIMS
            + " ANTI JOIN hidden ON claim.id = hidden.claim UNION ALL SELECT amended.*, -1 - amended.rowid FROM amended";

    private final Database database;

    public SeenTables(Database database) {
        this.database = database;
    }

    /**
     * Makes {@code seen}.
     *
     * @param asOf the last day that is seen, or null for everything
     * @param hidden ids of claims that are not shown as read: misread ones and those that stand in {@code amended}
     * @param amended claims in the stead of hidden ones
     */
    public void make(@Nullable LocalDate asOf, Collection<String> hidden, List<Claim> amended) {
        database.run("DROP VIEW IF EXISTS seen_member; DROP VIEW IF EXISTS seen");
        database.run("CREATE OR REPLACE TEMP TABLE hidden (claim VARCHAR)");
        fill("hidden", hidden);
        database.run("CREATE OR REPLACE TEMP TABLE amended AS FROM claim LIMIT 0");
        database.appendPassing("amended", rows -> {
            ClaimRow row = new ClaimRow(rows);
            for (Claim claim : amended) {
                row.append(claim);
            }
        });
        // Without decisions the tables stand as they are, which the database answers from several times as fast.
        boolean bare = hidden.isEmpty() && amended.isEmpty();
        database.run("""
                CREATE TEMP VIEW seen AS
                SELECT told.*, report.published, report.form
                FROM (%s) told
                JOIN report ON report.id = told.report
                WHERE %s
                """.formatted(bare ? CLAIMS : DECIDED, ReportStore.knownBy(asOf)));
        database.run("CREATE OR REPLACE TEMP TABLE unsettled (component VARCHAR)");
        database.run("CREATE OR REPLACE TEMP TABLE regrouped AS FROM member LIMIT 0");
        database.run("CREATE OR REPLACE TEMP VIEW seen_member AS FROM member");
    }

    /** Lets these groups stand in the stead of those of some components, in this way of seeing alone. */
    public void regroup(Collection<String> components, List<Group> groups) {
        fill("unsettled", components);
        database.appendPassing("regrouped", rows -> MemberStore.write(rows, groups));
        database.run("""
                CREATE OR REPLACE TEMP VIEW seen_member AS
                FROM member ANTI JOIN unsettled USING (component) UNION ALL FROM regrouped
                """);
    }

    /** Makes a table of names that lasts as long as the connection. */
    public void names(String table, Collection<String> names) {
        database.run("CREATE OR REPLACE TEMP TABLE %s (name VARCHAR)".formatted(table));
        fill(table, names);
    }

    private void fill(String table, Collection<String> names) {
        database.appendPassing(table, rows -> {
            for (String name : names) {
                rows.beginRow().append(name).endRow();
            }
        });
    }
}
