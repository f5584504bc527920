package org.khabar.record.table;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.khabar.match.Group;
import org.khabar.match.Incidents;
import org.khabar.model.incident.Member;
import org.khabar.record.disk.Database;

/** The table of which claim belongs to which incident, as matching left it. */
public final class MemberStore {
    private final Database database;

    public MemberStore(Database database) {
        this.database = database;
    }

    /** Forgets all groups. */
    public void clear() {
        database.run("DELETE FROM member");
    }

    /** Puts these groups in the stead of those of some components. */
    public void replace(Collection<String> components, List<Group> groups) {
        new SeenTables(database).names("replaced", components);
        database.run("DELETE FROM member WHERE component IN (FROM replaced)");
        add(groups);
    }

    /** Puts these groups beside the others. */
    public void add(List<Group> groups) {
        database.append("member", rows -> write(rows, groups));
    }

    static void write(DuckDBAppender rows, List<Group> groups) throws SQLException {
        for (Group group : groups) {
            String incident = Incidents.id(group);
            for (Member member : group.members()) {
                rows.beginRow().append(member.claim()).append(incident);
                rows.append(group.component()).append(member.probability()).endRow();
            }
        }
    }
}
