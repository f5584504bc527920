package org.khabar.workbench.incidents;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many incidents began in each stretch of time, as bars of a picture.
 *
 * @param bars in order, empty stretches among them
 * @param highest count of any
 * @param together how many weeks a bar holds
 */
public record Weeks(List<Bar> bars, long highest, long together) {
    /** More bars than this are too thin to be hit. */
    private static final int MOST = 104;

    /** Years further apart than this from the middle are misread days, and would leave no room for the others. */
    private static final double FRINGE = 0.01;

    /**
     * A stretch of time.
     *
     * @param from first day
     * @param to last day
     * @param incidents that began in it
     */
    public record Bar(LocalDate from, LocalDate to, long incidents) {}

    public Weeks {
        bars = List.copyOf(bars);
    }

    /** Bars of counts by week; weeks are put together where they are many, and the rare far ones are left out. */
    public static Weeks of(SortedMap<LocalDate, Long> counts) {
        SortedMap<LocalDate, Long> near = withoutFringe(counts);
        if (near.isEmpty()) {
            return new Weeks(List.of(), 0, 1);
        }
        LocalDate first = near.firstKey();
        long weeks = ChronoUnit.WEEKS.between(first, near.lastKey()) + 1;
        long together = (weeks + MOST - 1) / MOST;
        List<Bar> bars = new ArrayList<>();
        long highest = 0;
        for (long week = 0; week < weeks; week += together) {
            LocalDate from = first.plusWeeks(week);
            LocalDate after = from.plusWeeks(together);
            long incidents = near.subMap(from, after).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            highest = Math.max(highest, incidents);
            bars.add(new Bar(from, after.minusDays(1), incidents));
        }
        return new Weeks(bars, highest, together);
    }

    private static SortedMap<LocalDate, Long> withoutFringe(SortedMap<LocalDate, Long> counts) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        long fringe = (long) (all * FRINGE);
        SortedMap<LocalDate, Long> near = new TreeMap<>();
        long seen = 0;
        for (var entry : counts.entrySet()) {
            long before = seen;
            seen += entry.getValue();
            if (seen > fringe && before < all - fringe) {
                near.put(entry.getKey(), entry.getValue());
            }
        }
        return near;
    }
}
