package org.khabar.ask.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the level of a series of counts changes.
 *
 * <p>Source: R. Killick, P. Fearnhead and I. A. Eckley, Optimal detection of changepoints with a linear computational
 * cost, Journal of the American Statistical Association 107 (2012): the exact optimum of cost plus penalty, with starts
 * that can never be best dropped on the way (PELT). The cost of a stretch is twice its negative Poisson log-likelihood.
 */
public final class ChangePoints {
    private ChangePoints() {}

    /** Where new levels begin, with the usual penalty: two parameters a change (a place and a level), 2 ln n. */
    public static List<Integer> of(List<Integer> counts) {
        return of(counts, 2 * Math.log(Math.max(2, counts.size())));
    }

    /**
     * Where new levels begin.
     *
     * @param counts of equal times, in order
     * @param penalty what a change must save, 0 or more
     * @return the index of the first count of each new level, rising; empty where one level fits
     */
    public static List<Integer> of(List<Integer> counts, double penalty) {
        if (!(penalty >= 0)) {
            throw new IllegalArgumentException("The penalty (%s) must be 0 or more.".formatted(penalty));
        }
        long[] sums = sums(counts);
        double[] best = new double[sums.length];
        int[] start = new int[sums.length];
        best[0] = -penalty;
        List<Integer> starts = new ArrayList<>();
        for (int end = 1; end < sums.length; end++) {
            starts.add(end - 1);
            best[end] = Double.POSITIVE_INFINITY;
            for (int from : starts) {
                double cost = best[from] + cost(sums, from, end) + penalty;
                if (cost < best[end]) {
                    best[end] = cost;
                    start[end] = from;
                }
            }
            int now = end;
            starts.removeIf(from -> best[from] + cost(sums, from, now) > best[now]);
        }
        return walkBack(start);
    }

    /**
     * What it costs to fit one level to the counts from one sum to another: 2 · (−S ln(S / n)), without the terms that
     * every cutting shares.
     */
    static double cost(long[] sums, int from, int to) {
        long sum = sums[to] - sums[from];
        return sum == 0 ? 0 : -2 * sum * Math.log((double) sum / (to - from));
    }

    /** Sums of the first 0, 1, 2 … counts. */
    static long[] sums(List<Integer> counts) {
        long[] sums = new long[counts.size() + 1];
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) < 0) {
                throw new IllegalArgumentException(
                        "The count (%d) of place %d must not be negative.".formatted(counts.get(i), i));
            }
            sums[i + 1] = sums[i] + counts.get(i);
        }
        return sums;
    }

    private static List<Integer> walkBack(int[] start) {
        List<Integer> changes = new ArrayList<>();
        for (int end = start[start.length - 1]; end > 0; end = start[end]) {
            changes.addFirst(end);
        }
        return List.copyOf(changes);
    }
}
