package org.khabar.record.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Span;
import org.khabar.model.claim.Claim;
import org.khabar.model.decision.ClaimRef;
import org.khabar.record.disk.Database;
import org.khabar.run.Reading;
import org.khabar.wire.ClaimJson;

/** The table of claims. */
public final class ClaimStore {
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
            database.run("INSERT INTO pending SELECT id FROM claim WHERE report IN (FROM reread)");
            database.run("DELETE FROM claim WHERE report IN (FROM reread)");
        }
        List<Claim> claims =
                readings.stream().flatMap(reading -> reading.claims().stream()).toList();
        new MatchingStore(database).await(claims.stream().map(Claim::id).toList());
        append(claims);
    }

    private void append(List<Claim> claims) {
        database.append("claim", rows -> {
            ClaimRow row = new ClaimRow(rows);
            for (Claim claim : claims) {
                row.append(claim);
            }
        });
    }

    /** Adds claims that are not held yet; gives how many. */
    public long add(List<Claim> claims) {
        new SeenTables(database)
                .names("incoming_claim", claims.stream().map(Claim::id).toList());
        Set<String> held =
                new HashSet<>(new SeenStore(database).names("SELECT id FROM claim WHERE id IN (FROM incoming_claim)"));
        List<Claim> fresh =
                claims.stream().filter(claim -> held.add(claim.id())).toList();
        new MatchingStore(database).await(fresh.stream().map(Claim::id).toList());
        append(fresh);
        return fresh.size();
    }

    /** The claim of an id, as it was read. */
    public Optional<Claim> find(String id) {
        List<Claim> found = new ArrayList<>();
        database.query(
                "SELECT json FROM claim WHERE id = ?",
                new Object[] {id},
                row -> found.add(ClaimJson.read(row.getString(1))));
        return found.stream().findFirst();
    }

    /** Where the claims of a report stand. */
    public List<ClaimRef> refs(String report) {
        List<ClaimRef> refs = new ArrayList<>();
        database.query(
                "SELECT id, report, sentence, span_start, span_end, kind, type FROM claim WHERE report = ? ORDER BY id",
                new Object[] {report},
                row -> refs.add(new ClaimRef(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        new Span(row.getInt(4), row.getInt(5)),
                        row.getString(6),
                        row.getString(7))));
        return refs;
    }
}
