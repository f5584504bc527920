package org.khabar.record.table;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.khabar.match.pair.Weights;
import org.khabar.record.disk.Database;

/** What matching has to look at yet, and the weights that it grouped by. */
public final class MatchingStore {
    private final Database database;

    public MatchingStore(Database database) {
        this.database = database;
    }

    /** Ids of the claims that came, went or were corrected since. */
    public List<String> pending() {
        return new SeenStore(database).names("SELECT DISTINCT claim FROM pending ORDER BY claim");
    }

    /** How many those are. */
    public long countPending() {
        return database.number("SELECT count(DISTINCT claim) FROM pending");
    }

    /** Lets matching look at these again. */
    public void await(Collection<String> claims) {
        database.append("pending", rows -> {
            for (String claim : claims) {
                rows.beginRow().append(claim).endRow();
            }
        });
    }

    /** The weights of the latest grouping; what is shipped where there was none. */
    public Weights weights() {
        List<String> weights = new SeenStore(database).names("SELECT weights FROM matching");
        return weights.isEmpty() ? Weights.shipped() : Weights.of(weights.getFirst());
    }

    /** How many claims belong to an incident. */
    public long grouped() {
        return database.number("SELECT count(*) FROM member");
    }

    /** Nothing is left to look at. */
    public void settle(Weights weights, Instant now) {
        database.run("DELETE FROM pending; DELETE FROM matching");
        database.append("matching", rows -> {
            rows.beginRow().append(weights.text());
            rows.append(LocalDateTime.ofInstant(now, ZoneOffset.UTC)).endRow();
        });
    }
}
