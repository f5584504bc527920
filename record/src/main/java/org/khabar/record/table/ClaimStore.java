package org.khabar.record.table;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.HeldClaim;
import org.khabar.record.disk.Database;
import org.khabar.run.Reading;
import org.khabar.wire.ClaimJson;

/** The table of claims. */
public final class ClaimStore {
    /** Day, report and place in the text: the same order whatever came first. */
    private static final String ALL = """
            WITH known AS (
                SELECT report,
                       list_sort(list_distinct(flatten(list(outlets)))) AS outlets,
                       list_sort(list_distinct(list(source))) AS sources
                FROM appearance GROUP BY report)
            SELECT claim.json, report.published, known.outlets, known.sources
            FROM claim JOIN report ON report.id = claim.report LEFT JOIN known ON known.report = claim.report
            ORDER BY report.published, claim.report, claim.span_start, claim.span_end, claim.id
            """;

    private final Database database;

    public ClaimStore(Database database) {
        this.database = database;
    }

    /** Puts the claims of these readings in the place of what their reports had. */
    public void replace(List<Reading> readings, Collection<String> held) {
        database.run("CREATE OR REPLACE TEMP TABLE reread (report VARCHAR)");
        database.appendPassing("reread", rows -> {
            for (String report : held) {
                rows.beginRow().append(report).endRow();
            }
        });
        if (!held.isEmpty()) {
            database.run("DELETE FROM claim WHERE report IN (FROM reread)");
        }
        database.append("claim", rows -> {
            ClaimRow row = new ClaimRow(rows);
            for (Reading reading : readings) {
                for (Claim claim : reading.claims()) {
                    row.append(claim);
                }
            }
        });
    }

    public void forEach(Consumer<HeldClaim> each) {
        database.query(ALL, new Object[0], row -> each.accept(held(row)));
    }

    private static HeldClaim held(ResultSet row) throws SQLException {
        return new HeldClaim(
                ClaimJson.read(row.getString(1)),
                row.getObject(2, LocalDate.class),
                strings(row.getArray(3)),
                strings(row.getArray(4)));
    }

    private static List<String> strings(@Nullable Array array) throws SQLException {
        return array == null
                ? List.of()
                : Arrays.stream((Object[]) array.getArray())
                        .map(String::valueOf)
                        .toList();
    }
}
