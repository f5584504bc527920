package org.khabar.record.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.khabar.model.incident.Member;
import org.khabar.record.disk.Database;

/**
 * Counts incidents by the claims that meet a condition. An incident counts where any such claim puts it. For one
 * thread.
 */
public final class Counts {
    private final Database database;
    private final Picked picked;
    private final String condition;
    private final List<Object> values;
    private @Nullable Map<Optional<LocalDate>, Long> begun;

    /**
     * @param picked shared by all counts of one way of seeing the record
     * @param condition on the rows of seen claims
     * @param values that stand in it
     */
    public Counts(Database database, Picked picked, String condition, List<Object> values) {
        this.database = database;
        this.picked = picked;
        this.condition = condition;
        this.values = List.copyOf(values);
    }

    /** How many claims meet the condition. */
    public long claims() {
        return number("SELECT count(*) FROM seen WHERE %s".formatted(condition));
    }

    /** How many incidents there are. */
    public long incidents() {
        return begun().values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Ids of incidents, the latest to begin first.
     *
     * @param skip how many to pass over
     * @param most how many to give
     */
    public List<String> latest(long skip, int most) {
        List<String> ids = new ArrayList<>();
        pick("""
                SELECT incident, min(day) AS first FROM picked
                GROUP BY incident ORDER BY first DESC NULLS LAST, incident LIMIT ? OFFSET ?
                """, List.of(most, skip), row -> ids.add(row.getString(1)));
        return ids;
    }

    /**
     * Incidents that may want a look, the most doubtful first: those with a member that only probably belongs, with
     * several numbers of killed, or without a place.
     *
     * @param weights what several numbers and a missing place weigh, beside the chance that a member does not belong
     */
    public List<Doubtful> doubtful(Doubtful.Weights weights, long skip, int most) {
        List<Object> all = new ArrayList<>(List.of(Member.SURE));
        all.addAll(List.of(weights.rivals(), weights.placeless()));
        all.addAll(values);
        all.addAll(List.of(most, skip));
        List<Doubtful> found = new ArrayList<>();
        database.query(
                """
                SELECT m.incident, greatest(
                    coalesce(max(1 - m.probability) FILTER (m.probability < ?), 0),
                    CASE WHEN count(DISTINCT (killed_low, killed_high)) FILTER (killed_low IS NOT NULL) > 1
                         THEN CAST(? AS DOUBLE) ELSE 0 END,
                    CASE WHEN count(place_text) = 0 THEN CAST(? AS DOUBLE) ELSE 0 END) AS doubt
                FROM seen JOIN seen_member m ON m.claim = seen.id WHERE %s
                GROUP BY m.incident HAVING doubt > 0 ORDER BY doubt DESC, m.incident LIMIT ? OFFSET ?
                """.formatted(condition),
                all.toArray(),
                row -> found.add(new Doubtful(row.getString(1), row.getDouble(2))));
        return found;
    }

    private long number(String sql) {
        long[] number = new long[1];
        database.query(sql, values.toArray(), row -> number[0] = row.getLong(1));
        return number[0];
    }

    /** How many began in each week, by its Monday; weeks of none are left out. */
    public SortedMap<LocalDate, Long> byWeek() {
        SortedMap<LocalDate, Long> weeks = new TreeMap<>();
        begun().forEach((week, incidents) -> week.ifPresent(day -> weeks.put(day, incidents)));
        return weeks;
    }

    /** How many began in each week, nothing for those of which no day is known; asked for once. */
    private Map<Optional<LocalDate>, Long> begun() {
        Map<Optional<LocalDate>, Long> now = begun;
        if (now == null) {
            Map<Optional<LocalDate>, Long> found = new HashMap<>();
            pick(
                    """
                    SELECT CAST(date_trunc('week', day) AS DATE), count(*) FROM (
                        SELECT min(day) AS day FROM picked GROUP BY incident)
                    GROUP BY 1
                    """,
                    List.of(),
                    row -> found.put(Optional.ofNullable(row.getObject(1, LocalDate.class)), row.getLong(2)));
            now = found;
            begun = found;
        }
        return now;
    }

    /**
     * How many lie in each cell of a grid, from south-west to north-east; empty cells are left out.
     *
     * @param degrees side of a cell
     */
    public List<Cell> byCell(Box box, double degrees) {
        if (!(degrees > 0)) {
            throw new IllegalArgumentException("The side of a cell (%s) must be positive.".formatted(degrees));
        }
        List<Cell> cells = new ArrayList<>();
        pick(
                """
                SELECT up, along, count(*) FROM (
                    SELECT DISTINCT CAST(floor(lat / ?) AS INTEGER) AS up, CAST(floor(lon / ?) AS INTEGER) AS along, incident
                    FROM picked WHERE lat BETWEEN ? AND ? AND lon BETWEEN ? AND ?)
                GROUP BY up, along ORDER BY up, along
                """,
                List.of(degrees, degrees, box.south(), box.north(), box.west(), box.east()),
                row -> cells.add(
                        new Cell((row.getInt(1) + 0.5) * degrees, (row.getInt(2) + 0.5) * degrees, row.getLong(3))));
        return cells;
    }

    /**
     * The places of incidents, put together where they lie in one cell of a grid and are told equally closely, those of
     * most incidents first.
     *
     * @param degrees side of a cell
     * @param most how many to give
     */
    public List<Spot> bySpot(Box box, double degrees, int most) {
        List<Spot> spots = new ArrayList<>();
        pick(
                """
                SELECT avg(lat), avg(lon), precision, mode(place_text), count(DISTINCT lower(place_text)),
                       mode(country), count(DISTINCT incident) AS incidents,
                       CAST(floor(lat / ?) AS INTEGER) AS up, CAST(floor(lon / ?) AS INTEGER) AS along
                FROM picked WHERE lat BETWEEN ? AND ? AND lon BETWEEN ? AND ?
                GROUP BY up, along, precision ORDER BY incidents DESC, up, along, precision LIMIT ?
                """,
                List.of(degrees, degrees, box.south(), box.north(), box.west(), box.east(), most),
                row -> spots.add(new Spot(
                        row.getDouble(1),
                        row.getDouble(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        row.getString(6),
                        row.getLong(7))));
        return spots;
    }

    /** The smallest box that holds nearly all places, the rare far ones left out; nothing where there is no place. */
    public Optional<Box> extent() {
        List<Box> found = new ArrayList<>();
        pick(
                """
                SELECT quantile_cont(lat, 0.02), quantile_cont(lon, 0.02), quantile_cont(lat, 0.98), quantile_cont(lon, 0.98)
                FROM picked WHERE lat IS NOT NULL AND lon IS NOT NULL HAVING count(*) > 0
                """,
                List.of(),
                row -> found.add(new Box(row.getDouble(1), row.getDouble(2), row.getDouble(3), row.getDouble(4))));
        return found.stream().findFirst();
    }

    /** How many have no claim that can be put on a map. */
    public long nowhere() {
        long[] number = new long[1];
        pick(
                "SELECT count(*) FROM (SELECT incident FROM picked GROUP BY incident HAVING count(lat) = 0)",
                List.of(),
                row -> number[0] = row.getLong(1));
        return number[0];
    }

    private void pick(String sql, List<?> more, Database.Row row) {
        picked.pick(condition, values);
        database.query(sql, more.toArray(), row);
    }

    /** Who did something to whom, the most frequent first; only those that the register knows. */
    public List<Dyad> byDyad(int most) {
        List<Object> all = new ArrayList<>(values);
        all.add(most);
        List<Dyad> dyads = new ArrayList<>();
        database.query(
                """
                WITH chosen AS (
                    SELECT id, actor_ids, unnest(recipient_ids) AS recipient
                    FROM seen WHERE (%s) AND len(actor_ids) > 0 AND len(recipient_ids) > 0),
                told AS (SELECT id, unnest(actor_ids) AS actor, recipient FROM chosen)
                SELECT actor, recipient, count(*) FROM (
                    SELECT DISTINCT actor, recipient, m.incident FROM told JOIN seen_member m ON m.claim = told.id)
                GROUP BY actor, recipient ORDER BY 3 DESC, 1, 2 LIMIT ?
                """.formatted(condition),
                all.toArray(),
                row -> dyads.add(new Dyad(row.getString(1), row.getString(2), row.getLong(3))));
        return dyads;
    }
}
