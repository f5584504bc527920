package org.khabar.match.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.khabar.match.likeness.Places;

/**
 * Puts together the rows of several tables that tell of one event (Donnay, Dunford, McGrath, Backer, Cunningham,
 * "Integrating Conflict Event Data", Journal of Conflict Resolution 63(5), 2019).
 *
 * <p>Each table in turn is compared with what the earlier ones gave. Two rows are candidates when both their first and
 * their last days lie within the days, and they themselves within the kilometres, and when they are alike at some level
 * of every taxonomy; rows of one day are compared with such, longer ones with such. A pair scores the mean of the
 * levels at which it is alike, 0 for the finest and 1 for the coarsest. The best pair goes together first, and each row
 * at most once; what goes together keeps the days and the place of the earlier table.
 */
final class TableMatcher {
    private final double km;
    private final double days;

    TableMatcher(double km, double days) {
        if (!(km >= 0 && days >= 0)) {
            throw new IllegalArgumentException(
                    "The kilometres (%s) and the days (%s) must not be negative.".formatted(km, days));
        }
        this.km = km;
        this.days = days;
    }

    /** The events of all tables, each with its rows in the order of the tables. */
    List<List<EventRow>> match(List<List<EventRow>> tables) {
        List<List<EventRow>> events = new ArrayList<>();
        for (List<EventRow> table : tables) {
            Set<Integer> taken = new HashSet<>();
            for (Candidate best : bestFirst(events, table)) {
                events.get(best.event()).add(table.get(best.row()));
                taken.add(best.row());
            }
            for (int row = 0; row < table.size(); row++) {
                if (!taken.contains(row)) {
                    events.add(new ArrayList<>(List.of(table.get(row))));
                }
            }
        }
        return events;
    }

    /** A row that may tell of an event. */
    private record Candidate(double score, double days, double km, int event, int row) {}

    private List<Candidate> bestFirst(List<List<EventRow>> events, List<EventRow> table) {
        List<Candidate> candidates = candidates(events, table);
        candidates.sort(Comparator.comparingDouble(Candidate::score)
                .thenComparingDouble(Candidate::days)
                .thenComparingDouble(Candidate::km)
                .thenComparingInt(Candidate::event)
                .thenComparingInt(Candidate::row));
        Set<Integer> eventsTaken = new HashSet<>();
        Set<Integer> rowsTaken = new HashSet<>();
        List<Candidate> best = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!eventsTaken.contains(candidate.event()) && !rowsTaken.contains(candidate.row())) {
                eventsTaken.add(candidate.event());
                rowsTaken.add(candidate.row());
                best.add(candidate);
            }
        }
        return best;
    }

    private List<Candidate> candidates(List<List<EventRow>> events, List<EventRow> table) {
        List<Integer> byDay = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            byDay.add(row);
        }
        byDay.sort(Comparator.comparingDouble(row -> table.get(row).from()));
        List<Candidate> candidates = new ArrayList<>();
        for (int event = 0; event < events.size(); event++) {
            EventRow first = events.get(event).getFirst();
            for (int at = firstFrom(byDay, table, first.from() - days); at < byDay.size(); at++) {
                EventRow row = table.get(byDay.get(at));
                if (row.from() > first.from() + days) {
                    break;
                }
                OptionalDouble score = near(first, row) ? score(first, row) : OptionalDouble.empty();
                if (score.isPresent()) {
                    double apart = Math.abs(first.from() - row.from()) + Math.abs(first.to() - row.to());
                    candidates.add(new Candidate(score.getAsDouble(), apart, km(first, row), event, byDay.get(at)));
                }
            }
        }
        return candidates;
    }

    /** The place in the order of the first row of that day or later. */
    private static int firstFrom(List<Integer> byDay, List<EventRow> table, double day) {
        int low = 0;
        int high = byDay.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (table.get(byDay.get(middle)).from() < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean near(EventRow one, EventRow other) {
        return one.isEpisode() == other.isEpisode() && Math.abs(one.to() - other.to()) <= days && km(one, other) <= km;
    }

    private static double km(EventRow one, EventRow other) {
        return Places.km(one.lat(), one.lon(), other.lat(), other.lon());
    }

    /** 0 where the two are alike at the finest level of every taxonomy; empty where at no level of one. */
    private static OptionalDouble score(EventRow one, EventRow other) {
        double sum = 0;
        int taxonomies = one.categories().size();
        for (int i = 0; i < taxonomies; i++) {
            List<String> levels = one.categories().get(i);
            List<String> others = other.categories().get(i);
            int level = 0;
            while (level < levels.size() && !levels.get(level).equals(others.get(level))) {
                level++;
            }
            if (level == levels.size()) {
                return OptionalDouble.empty();
            }
            sum += (double) level / Math.max(1, levels.size() - 1);
        }
        return OptionalDouble.of(taxonomies == 0 ? 0 : sum / taxonomies);
    }
}
