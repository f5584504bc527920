package org.khabar.record.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khabar.match.Constraints;
import org.khabar.match.Group;
import org.khabar.match.Matcher;
import org.khabar.match.Sweep;
import org.khabar.match.pair.Blocking;
import org.khabar.match.pair.Weights;
import org.khabar.match.pair.Window;
import org.khabar.match.sketch.Sketch;
import org.khabar.match.sketch.Sketches;
import org.khabar.record.disk.Database;
import org.khabar.record.table.SeenStore;
import org.khabar.record.table.SeenTables;

/**
 * Groups the claims that are seen: all of them, or only those that some claims can have to do with. Both give the same,
 * because groups are worked out component by component, and a component is closed: nothing outside pairs with it.
 */
final class Grouping {
    /** Claims that weights are learned from; enough for pairs of every kind, and learned from within a second. */
    private static final int SAMPLE = 20_000;

    /** Claims that are grouped in one step of a sweep, with those that are open yet. */
    private static final int AT_ONCE = 20_000;

    private static final String TELLS_OF_ONE = "kind = 'event' AND status IN ('past', 'ongoing')";

    private final SeenTables tables;
    private final SeenStore seen;
    private final Database database;
    private final Map<String, String> parents;
    private final Standing standing;

    /**
     * Groups in the stead of those of some components.
     *
     * @param components ids of components that are no more
     * @param groups what there is instead
     */
    record Change(Collection<String> components, List<Group> groups) {}

    Grouping(Database database, Map<String, String> parents, Standing standing) {
        this.database = database;
        this.tables = new SeenTables(database);
        this.seen = new SeenStore(database);
        this.parents = parents;
        this.standing = standing;
    }

    /**
     * What the claims teach: those of the days that come first when days are shuffled, the same days whatever came
     * first, so that the pairs of a day are there together.
     */
    Weights learn() {
        database.run("""
                CREATE OR REPLACE TEMP TABLE sample AS
                SELECT day FROM (
                    SELECT day, sum(claims) OVER (ORDER BY md5(CAST(day AS VARCHAR))) - claims AS before
                    FROM (SELECT coalesce(time_from, published) AS day, count(*) AS claims
                          FROM seen WHERE kind = 'event' GROUP BY 1))
                WHERE before < %d
                """.formatted(SAMPLE));
        return Weights.learn(sketches("coalesce(time_from, published) IN (SELECT day FROM sample)"), parents);
    }

    /** Everything, from scratch, group by group. */
    void all(Weights weights, Consumer<List<Group>> each) {
        Map<String, LocalDate> scattered = seen.mapScattered(TELLS_OF_ONE);
        Sweep sweep = new Matcher(weights, parents).sweep(constraints(), scattered);
        List<Sketch> some = new ArrayList<>();
        @Nullable LocalDate[] last = {null};
        seen.forEachByDay(TELLS_OF_ONE, (held, day) -> {
            if (some.size() >= AT_ONCE && day != null && !day.equals(last[0])) {
                each.accept(sweep.take(some, day));
                some.clear();
            }
            last[0] = day;
            Sketches.of(held).ifPresent(some::add);
        });
        each.accept(sweep.take(some, null));
    }

    /** What changes when these claims came, went or were corrected. */
    Change around(Weights weights, Collection<String> claims) {
        Set<String> touched = new TreeSet<>(claims);
        standing.together().stream()
                .filter(set -> set.stream().anyMatch(touched::contains))
                .toList()
                .forEach(touched::addAll);
        tables.names("touched", touched);
        windows(sketches("id IN (FROM touched)"));
        database.run("""
                CREATE OR REPLACE TEMP TABLE near AS
                SELECT name AS claim FROM touched
                UNION
                SELECT seen.id FROM seen JOIN windows w ON seen.type = w.type
                    AND (seen.report = w.report
                        OR (coalesce(seen.time_from, seen.published) <= w.until
                            AND coalesce(seen.time_to, seen.published) >= w.since
                            AND (w.country IS NULL OR seen.country IS NULL OR seen.country = w.country)))
                """);
        return again(weights, "SELECT DISTINCT component FROM member JOIN near USING (claim)", "FROM near");
    }

    /** What changes when a way of seeing shows some claims of a component and not the others. */
    Change partlySeen(Weights weights) {
        return again(weights, """
                SELECT component FROM member LEFT JOIN seen ON seen.id = member.claim
                GROUP BY component HAVING count(seen.id) < count(*)
                """, "SELECT '' WHERE false");
    }

    private Change again(Weights weights, String components, String more) {
        List<String> replaced = seen.names(components);
        tables.names("components", replaced);
        List<Sketch> sketches = sketches("""
                id IN (SELECT claim FROM member WHERE component IN (FROM components) UNION %s)
                """.formatted(more));
        return new Change(replaced, group(weights, sketches));
    }

    private List<Group> group(Weights weights, List<Sketch> sketches) {
        return new Matcher(weights, parents).group(sketches, constraints());
    }

    private Constraints constraints() {
        Set<Constraints.Apart> apart = new HashSet<>();
        for (Standing.Apart each : standing.apart()) {
            for (String out : each.out()) {
                each.rest().stream()
                        .filter(rest -> !rest.equals(out))
                        .forEach(rest -> apart.add(new Constraints.Apart(out, rest)));
            }
        }
        return new Constraints(standing.together(), apart);
    }

    private List<Sketch> sketches(String condition) {
        List<Sketch> sketches = new ArrayList<>();
        seen.forEachClaim(
                TELLS_OF_ONE + " AND " + condition,
                List.of(),
                held -> Sketches.of(held).ifPresent(sketches::add));
        return sketches;
    }

    private void windows(List<Sketch> sketches) {
        Set<Window> windows = new HashSet<>();
        sketches.forEach(sketch -> windows.add(Blocking.window(sketch)));
        database.run("CREATE OR REPLACE TEMP TABLE windows"
                + " (report VARCHAR, type VARCHAR, since DATE, until DATE, country VARCHAR)");
        database.appendPassing("windows", rows -> {
            for (Window window : windows) {
                for (var type : window.types()) {
                    rows.beginRow().append(window.report()).append(type.label());
                    rows.append(window.from()).append(window.to());
                    rows.append(window.country()).endRow();
                }
            }
        });
    }
}
