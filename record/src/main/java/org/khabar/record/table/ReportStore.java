package org.khabar.record.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Content;
import org.khabar.model.Report;
import org.khabar.record.count.Arrival;
import org.khabar.record.disk.Database;
import org.khabar.run.Reading;

/** The tables of reports and of where they appeared. */
public final class ReportStore {
    private static final String FULL = """
            WITH known AS (
                SELECT array_to_string(list_sort(list_distinct(flatten(list(outlets)))), chr(10)) AS outlets,
                       min(title) AS title, min(author) AS author, min(url) AS url, min(section) AS section
                FROM appearance WHERE report = ?)
            SELECT id, published, language, text, outlets, title, author, url, section
            FROM report, known WHERE id = ? AND\s""";

    private final Database database;

    public ReportStore(Database database) {
        this.database = database;
    }

    /** Those of the ids that are held. */
    public Set<String> held(Collection<String> ids) {
        new SeenTables(database).names("incoming_report", ids);
        Set<String> held = new HashSet<>();
        database.query(
                "SELECT id FROM report WHERE id IN (FROM incoming_report)",
                new Object[0],
                row -> held.add(row.getString(1)));
        return held;
    }

    /**
     * Adds reports.
     *
     * @param form {@code prose}, or {@code row} for what an import made of a dataset's rows
     * @param handling mark, or null
     */
    public void add(List<Reading> readings, String form, @Nullable String handling, Instant now) {
        LocalDateTime added = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        database.append("report", rows -> {
            for (Reading reading : readings) {
                Report report = reading.report();
                rows.beginRow().append(report.id()).append(Content.sha256(report));
                rows.append(report.published()).append(report.language()).append(report.text());
                rows.append(reading.sentences())
                        .append(added)
                        .append(form)
                        .append(handling)
                        .endRow();
            }
        });
    }

    /**
     * Where reports appeared; what is known already is not told twice.
     *
     * @param id under which a report is held
     */
    public void addAppearances(List<Report> appearances, Function<Report, String> id) {
        database.run("CREATE OR REPLACE TEMP TABLE incoming AS FROM appearance LIMIT 0");
        database.appendPassing("incoming", rows -> {
            for (Report report : appearances) {
                rows.beginRow().append(id.apply(report)).append(report.id());
                rows.append(report.outlets().stream().sorted().toList()).append(report.title());
                rows.append(report.author()).append(report.url()).append(report.section());
                rows.endRow();
            }
        });
        database.run("INSERT INTO appearance FROM incoming EXCEPT"
                + " FROM appearance WHERE report IN (SELECT report FROM incoming)");
    }

    /** The report of an id with what its files tell of it, if it was known on that day. */
    public Optional<Report> find(String id, @Nullable LocalDate asOf) {
        List<Report> found = new ArrayList<>();
        database.query(FULL + knownBy(asOf), new Object[] {id, id}, row -> found.add(full(row)));
        return found.stream().findFirst();
    }

    /** Reports of prose that came in by that day, the last one first, each with how many claims were read in it. */
    public List<Arrival> listArrivals(@Nullable LocalDate asOf, int most) {
        List<Arrival> arrivals = new ArrayList<>();
        database.query("""
                WITH latest AS (
                    SELECT id, published, added, left(text, 160) AS start FROM report
                    WHERE form = 'prose' AND %s ORDER BY added DESC, published DESC NULLS LAST, id LIMIT ?),
                known AS (
                    SELECT report, min(title) AS title,
                           array_to_string(list_sort(list_distinct(flatten(list(outlets)))), chr(10)) AS outlets
                    FROM appearance WHERE report IN (SELECT id FROM latest) GROUP BY report),
                told AS (SELECT report, count(*) AS claims FROM claim WHERE report IN (SELECT id FROM latest) GROUP BY report)
                SELECT id, published, added, coalesce(title, start), outlets, coalesce(claims, 0)
                FROM latest LEFT JOIN known ON known.report = id LEFT JOIN told ON told.report = id
                ORDER BY added DESC, published DESC NULLS LAST, id
                """.formatted(knownBy(asOf)), new Object[] {most}, row -> arrivals.add(arrival(row)));
        return arrivals;
    }

    private static Arrival arrival(ResultSet row) throws SQLException {
        String outlets = row.getString(5);
        return new Arrival(
                row.getString(1),
                row.getObject(2, LocalDate.class),
                row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString(4),
                outlets == null || outlets.isEmpty()
                        ? List.of()
                        : outlets.lines().toList(),
                row.getLong(6));
    }

    /** The mark of each report that has one. */
    public Map<String, String> listHandling() {
        Map<String, String> marks = new TreeMap<>();
        database.query(
                "SELECT id, handling FROM report WHERE handling IS NOT NULL",
                new Object[0],
                row -> marks.put(row.getString(1), row.getString(2)));
        return marks;
    }

    /** How many reports that were known on that day each outlet published. */
    public Map<String, Long> countByOutlet(@Nullable LocalDate asOf) {
        Map<String, Long> counts = new TreeMap<>();
        database.query(
                """
                SELECT outlet, count(DISTINCT report.id)
                FROM (SELECT report, unnest(outlets) AS outlet FROM appearance) told JOIN report ON report.id = told.report
                WHERE %s GROUP BY outlet
                """.formatted(knownBy(asOf)), new Object[0], row -> counts.put(row.getString(1), row.getLong(2)));
        return counts;
    }

    private static Report full(ResultSet row) throws SQLException {
        String outlets = row.getString(5);
        return new Report(
                row.getString(1),
                row.getObject(2, LocalDate.class),
                outlets == null || outlets.isEmpty()
                        ? List.of()
                        : outlets.lines().toList(),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(3),
                row.getString(9),
                row.getString(4));
    }

    /** How many were known on that day. */
    public long count(@Nullable LocalDate asOf) {
        return database.number("SELECT count(*) FROM report WHERE " + knownBy(asOf));
    }

    /** A report counts from the day it was published, and one without a day from the day it was added. */
    static String knownBy(@Nullable LocalDate asOf) {
        return asOf == null
                ? "true"
                : "coalesce(report.published, CAST(report.added AS DATE)) <= DATE '%s'".formatted(asOf);
    }

    /** Every report of prose with nothing but its content, in the order of day and id. */
    public void forEach(Consumer<Report> each) {
        database.query(
                "SELECT id, published, language, text FROM report WHERE form = 'prose' ORDER BY published, id",
                new Object[0],
                row -> each.accept(report(row)));
    }

    /** The same, of those published from one day to another and known by then; the outlets are left out. */
    public void forEach(@Nullable LocalDate asOf, LocalDate from, LocalDate to, Consumer<Report> each) {
        database.query(
                "SELECT id, published, language, text FROM report WHERE form = 'prose' AND published BETWEEN ? AND ? AND "
                        + knownBy(asOf) + " ORDER BY published, id",
                new Object[] {from, to},
                row -> each.accept(report(row)));
    }

    static Report report(ResultSet row) throws SQLException {
        return new Report(
                row.getString(1),
                row.getObject(2, LocalDate.class),
                List.of(),
                null,
                null,
                null,
                row.getString(3),
                null,
                row.getString(4));
    }
}
