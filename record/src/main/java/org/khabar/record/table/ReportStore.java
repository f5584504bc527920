package org.khabar.record.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.khabar.model.Content;
import org.khabar.model.Report;
import org.khabar.record.disk.Database;
import org.khabar.run.Reading;

/** The tables of reports and of where they appeared. */
public final class ReportStore {
    private final Database database;

    public ReportStore(Database database) {
        this.database = database;
    }

    /** Those of the ids that are held. */
    public Set<String> held(Collection<String> ids) {
        Set<String> held = new HashSet<>();
        if (!ids.isEmpty()) {
            String marks = "?, ".repeat(ids.size() - 1) + "?";
            database.query(
                    "SELECT id FROM report WHERE id IN (%s)".formatted(marks),
                    ids.toArray(),
                    row -> held.add(row.getString(1)));
        }
        return held;
    }

    public void add(List<Reading> readings, Instant now) {
        LocalDateTime added = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        database.append("report", rows -> {
            for (Reading reading : readings) {
                Report report = reading.report();
                rows.beginRow().append(report.id()).append(Content.sha256(report));
                rows.append(report.published()).append(report.language()).append(report.text());
                rows.append(reading.sentences()).append(added).endRow();
            }
        });
    }

    /** Where reports appeared; what is known already is not told twice. */
    public void addAppearances(List<Report> appearances) {
        database.run("CREATE OR REPLACE TEMP TABLE incoming AS FROM appearance LIMIT 0");
        database.appendPassing("incoming", rows -> {
            for (Report report : appearances) {
                rows.beginRow().append(Content.id(report)).append(report.id());
                rows.append(report.outlets().stream().sorted().toList()).append(report.title());
                rows.append(report.author()).append(report.url()).append(report.section());
                rows.endRow();
            }
        });
        database.run("INSERT INTO appearance FROM incoming EXCEPT"
                + " FROM appearance WHERE report IN (SELECT report FROM incoming)");
    }

    /** Every report with nothing but its content, in the order of day and id. */
    public void forEach(Consumer<Report> each) {
        database.query(
                "SELECT id, published, language, text FROM report ORDER BY published, id", new Object[0], row -> {
                    each.accept(new Report(
                            row.getString(1),
                            row.getObject(2, LocalDate.class),
                            List.of(),
                            null,
                            null,
                            null,
                            row.getString(3),
                            null,
                            row.getString(4)));
                });
    }
}
