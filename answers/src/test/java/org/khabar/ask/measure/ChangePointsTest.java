package org.khabar.ask.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChangePointsTest {
    private static final int WEEKS = 11;

    @Test
    void findsNoChangeInAnEvenSeries() {
        assertEquals(List.of(), ChangePoints.of(List.of(4, 5, 3, 4, 6, 4, 5, 3)));
        assertEquals(List.of(), ChangePoints.of(List.of(0, 0, 0, 0)));
        assertEquals(List.of(), ChangePoints.of(List.of()));
    }

    @Test
    void findsARiseAndAFall() {
        assertEquals(List.of(4, 8), ChangePoints.of(List.of(0, 1, 0, 0, 9, 12, 10, 11, 1, 0, 0, 1)));
    }

    @Test
    void wantsMoreForAChangeTheMoreItCosts() {
        List<Integer> counts = List.of(1, 2, 1, 4, 5, 4);

        assertEquals(List.of(3), ChangePoints.of(counts, 2));
        assertEquals(List.of(), ChangePoints.of(counts, 20));
    }

    @Test
    void cutsAsWellAsTheBestOfAllCuttings() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Integer> counts = counts(random);
            double penalty = random.nextDouble() * 8;

            assertEquals(
                    bestOfAll(counts, penalty),
                    total(counts, ChangePoints.of(counts, penalty), penalty),
                    1e-9,
                    "seed %d, counts %s".formatted(seed, counts));
        }
    }

    @Test
    void refusesCountsBelowNought() {
        assertThrows(IllegalArgumentException.class, () -> ChangePoints.of(List.of(1, -1)));
    }

    private static List<Integer> counts(Random random) {
        List<Integer> counts = new ArrayList<>();
        int level = random.nextInt(6);
        for (int i = 0; i < WEEKS; i++) {
            level = random.nextInt(4) == 0 ? random.nextInt(12) : level;
            counts.add(random.nextInt(level + 1) + random.nextInt(level + 1));
        }
        return counts;
    }

    /** Tries every set of places, each a bit of a number. */
    private static double bestOfAll(List<Integer> counts, double penalty) {
        double best = Double.POSITIVE_INFINITY;
        for (int set = 0; set < 1 << (WEEKS - 1); set++) {
            List<Integer> changes = new ArrayList<>();
            for (int place = 1; place < WEEKS; place++) {
                if ((set >> (place - 1) & 1) == 1) {
                    changes.add(place);
                }
            }
            best = Math.min(best, total(counts, changes, penalty));
        }
        return best;
    }

    private static double total(List<Integer> counts, List<Integer> changes, double penalty) {
        List<Integer> edges = new ArrayList<>(changes);
        edges.addFirst(0);
        edges.add(counts.size());
        double total = penalty * changes.size();
        for (int i = 1; i < edges.size(); i++) {
            List<Integer> part = counts.subList(edges.get(i - 1), edges.get(i));
            double sum = part.stream().mapToInt(Integer::intValue).sum();
            total += sum == 0 ? 0 : -2 * sum * Math.log(sum / part.size());
        }
        return total;
    }
}
