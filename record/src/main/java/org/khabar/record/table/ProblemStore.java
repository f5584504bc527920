package org.khabar.record.table;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.khabar.model.Problem;
import org.khabar.record.disk.Database;

/** The table of what was set aside. */
public final class ProblemStore {
    private final Database database;

    public ProblemStore(Database database) {
        this.database = database;
    }

    /** Keeps them; one that is known already is not told twice. */
    public void add(List<Problem> problems, Instant now) {
        LocalDateTime found = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        database.run("CREATE OR REPLACE TEMP TABLE found AS FROM problem LIMIT 0");
        database.appendPassing("found", rows -> {
            for (Problem problem : problems) {
                rows.beginRow().append(problem.file()).append(problem.line());
                rows.append(problem.what()).append(found).endRow();
            }
        });
        database.run("INSERT INTO problem SELECT DISTINCT * FROM found ANTI JOIN problem USING (file, line, what)");
    }

    /** All of them, in the order of file and line. */
    public List<Problem> list() {
        List<Problem> problems = new ArrayList<>();
        database.query(
                "SELECT file, line, what FROM problem ORDER BY file, line, what",
                new Object[0],
                row -> problems.add(new Problem(row.getString(1), row.getInt(2), row.getString(3))));
        return problems;
    }
}
