package org.khabar.record.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.incident.Member;
import org.khabar.record.disk.Database;
import org.khabar.record.export.seam.MatchedClaim;
import org.khabar.wire.ClaimJson;

/** The claims that are seen, with where their reports appeared; {@link SeenTables} says what is seen. */
public final class SeenStore {
    // Lists come as text with a separator of their own: the driver takes lists apart slowly.
    // The order of every list is that of day, report and place in the text: the same whatever came first.
    private static final String KNOWN = """
            SELECT report,
                   array_to_string(list_sort(list_distinct(flatten(list(outlets)))), chr(31)) AS outlets,
                   array_to_string(list_sort(list_distinct(list(source))), chr(31)) AS sources
            FROM appearance WHERE report IN (SELECT report FROM chosen) GROUP BY report
            """;

    /** What is looked at of a claim again, once it is chosen. */
    private static final String NEEDED =
            "seen.id, seen.report, seen.span_start, seen.span_end, seen.published, seen.json";

    /** The day that a claim begins on, or that its report came out where it does not say. */
    private static final String DAY = """
            CASE WHEN seen.time_from IS NOT NULL AND seen.time_to IS NOT NULL
                 THEN seen.time_from ELSE seen.published END""";

    /** The unit separator of ASCII, which stands in no name. */
    private static final String SEPARATOR = "\u001f";

    private final Database database;

    /** A claim as a member of an incident. */
    public record Belonging(String incident, String component, Member member, HeldClaim held) {}

    public SeenStore(Database database) {
        this.database = database;
    }

    /** Hands the claims over that meet a condition, by day published, report and place in the text. */
    public void forEachClaim(String condition, List<Object> values, Consumer<HeldClaim> each) {
        database.query("""
            WITH chosen AS (SELECT %s FROM seen WHERE %s), known AS (%s)
            SELECT chosen.json, chosen.published, known.outlets, known.sources
            FROM chosen LEFT JOIN known ON known.report = chosen.report
            ORDER BY chosen.published, chosen.report, chosen.span_start, chosen.span_end, chosen.id
            """.formatted(NEEDED, condition, KNOWN), values.toArray(), row -> each.accept(held(row)));
    }

    /**
     * Hands the claims over that meet a condition by the day they begin on, those without a day first, and with it.
     * What their reports were called in the files that brought them is left out.
     */
    public void forEachByDay(String condition, BiConsumer<HeldClaim, @Nullable LocalDate> each) {
        database.query(
                """
            WITH known AS (
                SELECT report, array_to_string(list_sort(list_distinct(flatten(list(outlets)))), chr(31)) AS outlets
                FROM appearance GROUP BY report)
            SELECT seen.json, seen.published, known.outlets, '', %1$s AS day
            FROM seen LEFT JOIN known ON known.report = seen.report
            WHERE %2$s ORDER BY day NULLS FIRST
            """.formatted(DAY, condition),
                new Object[0],
                row -> each.accept(held(row), row.getObject(5, LocalDate.class)));
    }

    /**
     * The last day of each report, by its id, that makes claims without a day of their own beside others with one, of
     * those that meet a condition.
     */
    public Map<String, LocalDate> mapScattered(String condition) {
        Map<String, LocalDate> scattered = new HashMap<>();
        database.query(
                """
                SELECT report, max(%1$s) FROM seen WHERE %2$s
                GROUP BY report
                HAVING count(%1$s) BETWEEN 1 AND count(*) - 1
                    OR (min(%1$s) <> max(%1$s)
                        AND count(*) FILTER (WHERE seen.time_from = seen.published) BETWEEN 1 AND count(*) - 1)
                """.formatted(DAY, condition),
                new Object[0],
                row -> scattered.put(row.getString(1), row.getObject(2, LocalDate.class)));
        return scattered;
    }

    /** Hands all claims over with the incident that each belongs to, in the same order. */
    public void forEachMatched(Consumer<MatchedClaim> each) {
        database.query(
                """
            WITH chosen AS (
                SELECT %s, m.incident FROM seen LEFT JOIN seen_member m ON m.claim = seen.id),
            known AS (%s)
            SELECT chosen.json, chosen.published, known.outlets, known.sources, chosen.incident
            FROM chosen LEFT JOIN known ON known.report = chosen.report
            ORDER BY chosen.published, chosen.report, chosen.span_start, chosen.span_end, chosen.id
            """.formatted(NEEDED, KNOWN),
                new Object[0],
                row -> each.accept(new MatchedClaim(held(row), row.getString(5))));
    }

    /**
     * Part of a list.
     *
     * @param skip how many to pass over
     * @param most how many to give
     */
    public record Stretch(long skip, int most) {}

    /** Hands a stretch of the claims over that meet a condition, the latest published first. */
    public void forEachLatest(String condition, List<Object> values, Stretch stretch, Consumer<MatchedClaim> each) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(List.of(stretch.most(), stretch.skip()));
        matched(
                "FROM seen WHERE %s ORDER BY published DESC NULLS LAST, report, span_start, span_end, id LIMIT ? OFFSET ?"
                        .formatted(condition),
                all,
                "chosen.published DESC NULLS LAST, chosen.report, chosen.span_start, chosen.span_end, chosen.id",
                each);
    }

    /** Hands the claims of a report over, in the order of its text. */
    public void forEachOf(String report, Consumer<MatchedClaim> each) {
        matched("FROM seen WHERE report = ?", List.of(report), "chosen.span_start, chosen.span_end, chosen.id", each);
    }

    private void matched(String which, List<Object> values, String order, Consumer<MatchedClaim> each) {
        database.query(
                """
            WITH chosen AS (SELECT %s %s), known AS (%s)
            SELECT chosen.json, chosen.published, known.outlets, known.sources, m.incident
            FROM chosen LEFT JOIN known ON known.report = chosen.report LEFT JOIN seen_member m ON m.claim = chosen.id
            ORDER BY %s
            """.formatted(NEEDED, which, KNOWN, order),
                values.toArray(),
                row -> each.accept(new MatchedClaim(held(row), row.getString(5))));
    }

    /** Hands the members over of every incident of which a claim meets the condition, incident by incident. */
    public void forEachMember(String condition, List<Object> values, Consumer<Belonging> each) {
        database.query("""
            WITH wanted AS (SELECT DISTINCT incident FROM seen_member JOIN seen ON seen.id = seen_member.claim WHERE %s),
            chosen AS (
                SELECT %s, m.incident, m.component, m.probability,
                       min(coalesce(seen.time_from, seen.published)) OVER (PARTITION BY m.incident) AS first_day
                FROM seen_member m JOIN seen ON seen.id = m.claim WHERE m.incident IN (FROM wanted)),
            known AS (%s)
            SELECT chosen.json, chosen.published, known.outlets, known.sources,
                   chosen.incident, chosen.component, chosen.probability
            FROM chosen LEFT JOIN known ON known.report = chosen.report
            ORDER BY chosen.first_day, chosen.incident, chosen.published, chosen.id
            """.formatted(condition, NEEDED, KNOWN), values.toArray(), row -> each.accept(belonging(row)));
    }

    /**
     * Hands the members of these incidents over in the same order. Who belongs is looked up first, and then where those
     * claims stand, so that the database need not read what all the others say.
     */
    public void forEachMemberOf(Collection<String> incidents, Consumer<Belonging> each) {
        List<String> claims = new ArrayList<>();
        List<Object> belongings = new ArrayList<>();
        database.query(
                "SELECT claim, incident, component, probability FROM seen_member WHERE incident IN (%s)"
                        .formatted(marks(incidents.size())),
                incidents.toArray(),
                row -> {
                    claims.add(row.getString(1));
                    belongings.addAll(List.of(row.getString(1), row.getString(2), row.getString(3), row.getDouble(4)));
                });
        if (claims.isEmpty()) {
            return;
        }
        List<Object> values = new ArrayList<>(claims);
        values.addAll(belongings);
        database.query(
                """
            WITH told AS MATERIALIZED (
                SELECT %s, seen.time_from FROM seen
                WHERE seen.held_at IN (SELECT held_at FROM seen WHERE id IN (%s))),
            belonging (claim, incident, component, probability) AS (VALUES %s),
            chosen AS MATERIALIZED (
                SELECT told.*, b.incident, b.component, b.probability,
                       min(coalesce(told.time_from, told.published)) OVER (PARTITION BY b.incident) AS first_day
                FROM told JOIN belonging b ON b.claim = told.id),
            known AS (%s)
            SELECT chosen.json, chosen.published, known.outlets, known.sources,
                   chosen.incident, chosen.component, chosen.probability
            FROM chosen LEFT JOIN known ON known.report = chosen.report
            ORDER BY chosen.first_day, chosen.incident, chosen.published, chosen.id
            """.formatted(
                                NEEDED,
                                marks(claims.size()),
                                String.join(", ", Collections.nCopies(claims.size(), "(?, ?, ?, ?)")),
                                KNOWN),
                values.toArray(),
                row -> each.accept(belonging(row)));
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    /** The incident that a claim belongs to. */
    public Optional<String> findIncident(String claim) {
        List<String> found = new ArrayList<>();
        database.query(
                "SELECT m.incident FROM seen_member m JOIN seen ON seen.id = m.claim WHERE m.claim = ?",
                new Object[] {claim},
                row -> found.add(row.getString(1)));
        return found.stream().findFirst();
    }

    /** The names that a query answers with. */
    public List<String> names(String sql) {
        List<String> names = new ArrayList<>();
        database.query(sql, new Object[0], row -> names.add(row.getString(1)));
        return names;
    }

    private static Belonging belonging(ResultSet row) throws SQLException {
        HeldClaim held = held(row);
        Member member = new Member(held.claim().id(), held.claim().anchor().report(), row.getDouble(7));
        return new Belonging(row.getString(5), row.getString(6), member, held);
    }

    private static HeldClaim held(ResultSet row) throws SQLException {
        return new HeldClaim(
                ClaimJson.read(row.getString(1)),
                row.getObject(2, LocalDate.class),
                strings(row.getString(3)),
                strings(row.getString(4)));
    }

    private static List<String> strings(@Nullable String joined) {
        return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split(SEPARATOR, -1));
    }
}
