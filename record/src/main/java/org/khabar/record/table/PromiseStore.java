package org.khabar.record.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khabar.model.Content;
import org.khabar.record.disk.Database;

/** Looks at every row for what the record promises of it. */
public final class PromiseStore {
    /** What must be empty, with what it means where it is not. */
    private static final Map<String, String> MUST_BE_EMPTY = new LinkedHashMap<>();

    static {
        MUST_BE_EMPTY.put(
                "SELECT count(*) FROM claim ANTI JOIN report ON report.id = claim.report",
                "%,d claims whose report is not held");
        MUST_BE_EMPTY.put("""
                SELECT count(*) FROM claim JOIN report ON report.id = claim.report
                WHERE NOT contains(report.text, json_extract_string(claim.json, '$.quote'))
                """, "%,d claims whose sentence does not stand in their report");
        MUST_BE_EMPTY.put(
                "SELECT count(*) FROM (SELECT id FROM claim GROUP BY id HAVING count(*) > 1)",
                "%,d ids that several claims have");
        MUST_BE_EMPTY.put(
                "SELECT count(*) FROM report ANTI JOIN appearance ON appearance.report = report.id",
                "%,d reports of which nobody knows where they appeared");
        MUST_BE_EMPTY.put("""
                SELECT count(*) FROM member ANTI JOIN claim ON claim.id = member.claim
                WHERE member.claim NOT IN (FROM pending)
                """, "%,d members of incidents that are no claims");
        MUST_BE_EMPTY.put(
                "SELECT count(*) FROM (SELECT claim FROM member GROUP BY claim HAVING count(*) > 1)",
                "%,d claims that belong to several incidents");
        MUST_BE_EMPTY.put(
                "SELECT max(number) - count(*) FROM decision HAVING count(*) > 0",
                "%,d decisions that are missing between the first and the last");
    }

    private final Database database;

    public PromiseStore(Database database) {
        this.database = database;
    }

    /** What does not hold, in words. */
    public List<String> listBroken() {
        List<String> broken = new ArrayList<>();
        MUST_BE_EMPTY.forEach((sql, words) -> {
            long[] count = new long[1];
            database.query(sql, new Object[0], row -> count[0] = row.getLong(1));
            if (count[0] != 0) {
                broken.add(words.formatted(count[0]));
            }
        });
        long[] changed = new long[1];
        database.query("SELECT id, published, language, text, sha256 FROM report", new Object[0], row -> {
            if (!Content.sha256(ReportStore.report(row)).equals(row.getString(5))) {
                changed[0]++;
            }
        });
        if (changed[0] != 0) {
            broken.add("%,d reports that are not what they were when they were added".formatted(changed[0]));
        }
        return broken;
    }
}
