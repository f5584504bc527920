package org.khabar.aid.access.rule;

import java.util.List;

/**
 * From how much on an indicator is scored 1, 2 and 3. The higher of the two scores counts.
 *
 * @param incidents three numbers, each above the one before
 * @param killed three numbers, each above the one before; empty where deaths do not count
 */
public record Thresholds(List<Long> incidents, List<Long> killed) {
    /** The highest score. */
    public static final int HIGHEST = 3;

    public Thresholds {
        incidents = List.copyOf(incidents);
        killed = List.copyOf(killed);
        check(incidents);
        if (!killed.isEmpty()) {
            check(killed);
        }
    }

    private static void check(List<Long> steps) {
        boolean rising = steps.size() == HIGHEST && steps.getFirst() > 0;
        for (int i = 1; rising && i < HIGHEST; i++) {
            rising = steps.get(i) > steps.get(i - 1);
        }
        if (!rising) {
            throw new IllegalArgumentException(
                    "The thresholds (%s) must be three numbers from 1 on, each above the one before.".formatted(steps));
        }
    }

    /** From 0 to 3. */
    public int score(long happened, long dead) {
        return Math.max(steps(incidents, happened), steps(killed, dead));
    }

    private static int steps(List<Long> steps, long value) {
        return (int) steps.stream().filter(step -> value >= step).count();
    }
}
