package org.khabar.record.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.khabar.model.decision.Act;
import org.khabar.model.decision.Decision;
import org.khabar.record.disk.Database;
import org.khabar.wire.ActJson;

/** The table of decisions: rows come, none goes. */
public final class DecisionStore {
    private final Database database;

    public DecisionStore(Database database) {
        this.database = database;
    }

    /** Writes one down under the next number. */
    public Decision add(Act act, String who, String why, Instant made) {
        long number = database.number("SELECT coalesce(max(number), 0) + 1 FROM decision");
        database.append("decision", rows -> {
            rows.beginRow().append(number).append(LocalDateTime.ofInstant(made, ZoneOffset.UTC));
            rows.append(who).append(act.label());
            rows.append(act.claims().isEmpty() ? "" : act.claims().getFirst().claim());
            rows.append(ActJson.write(act)).append(why).endRow();
        });
        return new Decision(number, made, who, act, why);
    }

    /** All of them, in the order of deciding. */
    public List<Decision> list() {
        List<Decision> decisions = new ArrayList<>();
        database.query(
                "SELECT number, made, who, detail, why FROM decision ORDER BY number",
                new Object[0],
                row -> decisions.add(decision(row)));
        return decisions;
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getLong(1),
                row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString(3),
                ActJson.read(row.getString(4)),
                row.getString(5));
    }
}
