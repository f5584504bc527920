package org.khabar.ask.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Events by week, from a first day on.
 *
 * @param from the first day of the first week
 * @param counts events of each week, in order, one or more
 */
public record WeeklySeries(LocalDate from, List<Integer> counts) {
    private static final int DAYS = 7;

    public WeeklySeries {
        counts = List.copyOf(counts);
        if (counts.isEmpty()) {
            throw new IllegalArgumentException("The series from %s must have a whole week.".formatted(from));
        }
    }

    /**
     * The days' events, in whole weeks that begin with the first day. Days after the last whole week are left out: half
     * a week would look like a lull.
     *
     * @param days the day of each event; days outside of the window are left out
     * @param from the first day
     * @param to the last day, the seventh or a later one
     */
    public static WeeklySeries of(List<LocalDate> days, LocalDate from, LocalDate to) {
        int weeks = (int) Math.max(0, (ChronoUnit.DAYS.between(from, to) + 1) / DAYS);
        List<Integer> counts = new ArrayList<>(Collections.nCopies(weeks, 0));
        for (LocalDate day : days) {
            int week = Math.floorDiv((int) ChronoUnit.DAYS.between(from, day), DAYS);
            if (week >= 0 && week < weeks) {
                counts.set(week, counts.get(week) + 1);
            }
        }
        return new WeeklySeries(from, counts);
    }

    /** The last day of the last week. */
    public LocalDate to() {
        return from.plusDays((long) DAYS * counts.size() - 1);
    }

    /** The stretches of one level each, in order. */
    public List<Stretch> stretches() {
        List<Integer> edges = new ArrayList<>(ChangePoints.of(counts));
        edges.addFirst(0);
        edges.add(counts.size());
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 1; i < edges.size(); i++) {
            int first = edges.get(i - 1);
            int after = edges.get(i);
            stretches.add(new Stretch(
                    from.plusDays((long) DAYS * first),
                    from.plusDays((long) DAYS * after - 1),
                    Level.of(counts.subList(first, after))));
        }
        return List.copyOf(stretches);
    }

    /**
     * Weeks of one level.
     *
     * @param from the first day
     * @param to the last day
     * @param level events a week
     */
    public record Stretch(LocalDate from, LocalDate to, Level level) {}
}
