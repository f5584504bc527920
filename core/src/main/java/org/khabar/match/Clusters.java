package org.khabar.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Groups the claims of one component: starts with each by itself and joins the two groups that speak most for each
 * other, as long as any do. What speaks for joining two groups is the mean of their average and their best link, so
 * that a long chain does not hold and a late detail is not lost; a contradiction between any two forbids it. Not safe
 * to share between threads.
 */
final class Clusters {
    /** No single link counts for more than this, in bits, so that one copied sentence does not outweigh all others. */
    static final double MOST_BITS = 10;

    private final float[][] sums;
    private final float[][] best;
    private final int[] sizes;
    private final int[] nearest;
    private final List<List<Integer>> groups = new ArrayList<>();

    /** What two get that contradict each other; unlike {@link #APART} a decision overrides it. */
    static final float CONTRADICT = -1_000;

    /** What two get that a decision keeps apart. */
    static final float APART = Float.NEGATIVE_INFINITY;

    /** With what speaks for each pair, in bits, {@link #CONTRADICT} or {@link #APART}. */
    Clusters(float[][] bits) {
        int size = bits.length;
        sums = new float[size][];
        best = new float[size][];
        for (int i = 0; i < size; i++) {
            sums[i] = bits[i].clone();
            for (int k = 0; k < size; k++) {
                boolean never = sums[i][k] <= CONTRADICT;
                sums[i][k] = never ? sums[i][k] : (float) Math.clamp(sums[i][k], -MOST_BITS, MOST_BITS);
            }
            best[i] = sums[i].clone();
            groups.add(new ArrayList<>(List.of(i)));
        }
        sizes = new int[size];
        Arrays.fill(sizes, 1);
        nearest = new int[size];
    }

    /**
     * Joins two numbers from the start, because somebody has decided so. They may contradict each other, so a third has
     * to go together with one of them only.
     */
    void preset(int one, int other) {
        int first = holder(one);
        int second = holder(other);
        if (first != second) {
            int into = Math.min(first, second);
            int from = Math.max(first, second);
            for (int n = 0; n < sizes.length; n++) {
                boolean apart = best[into][n] == APART || best[from][n] == APART;
                best[into][n] = apart ? APART : Math.max(best[into][n], best[from][n]);
                best[from][n] = best[into][n];
                best[n][into] = best[into][n];
                best[n][from] = best[into][n];
                sums[into][n] = best[into][n] * sizes[into] * sizes[n];
                sums[from][n] = best[into][n] * sizes[from] * sizes[n];
            }
            merge(into, from);
        }
    }

    /** The groups, each rising, by their smallest number. */
    List<List<Integer>> run() {
        for (int i = 0; i < nearest.length; i++) {
            nearest[i] = look(i);
        }
        for (int i = strongest(); i >= 0; i = strongest()) {
            join(i, nearest[i]);
        }
        return groups.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream().sorted().toList())
                .toList();
    }

    /** What speaks for joining two groups, in bits. */
    private double score(int i, int k) {
        return (sums[i][k] / (sizes[i] * sizes[k]) + best[i][k]) / 2;
    }

    private void join(int i, int k) {
        merge(Math.min(i, k), Math.max(i, k));
        for (int n = 0; n < nearest.length; n++) {
            if (sizes[n] > 0 && (n == i || n == k || nearest[n] == i || nearest[n] == k)) {
                nearest[n] = look(n);
            } else if (sizes[n] > 0) {
                nearest[n] = better(n, Math.min(i, k), nearest[n]);
            }
        }
    }

    private void merge(int into, int from) {
        for (int n = 0; n < sizes.length; n++) {
            sums[into][n] += sums[from][n];
            sums[n][into] = sums[into][n];
            float worst = Math.min(best[into][n], best[from][n]);
            best[into][n] = worst <= CONTRADICT ? worst : Math.max(best[into][n], best[from][n]);
            best[n][into] = best[into][n];
        }
        sizes[into] += sizes[from];
        sizes[from] = 0;
        groups.get(into).addAll(groups.get(from));
        groups.get(from).clear();
    }

    /** The group that most speaks for joining this one, or -1 where nothing does. */
    private int look(int i) {
        int nearestYet = -1;
        for (int k = 0; k < sizes.length; k++) {
            nearestYet = better(i, k, nearestYet);
        }
        return nearestYet;
    }

    private int better(int i, int k, int yet) {
        if (k == i || sizes[k] == 0 || sizes[i] == 0 || !(score(i, k) >= 0)) {
            return yet;
        }
        double by = yet < 0 ? 1 : score(i, k) - score(i, yet);
        return by > 0 || (by == 0 && k < yet) ? k : yet;
    }

    private int strongest() {
        int strongest = -1;
        for (int i = 0; i < nearest.length; i++) {
            if (sizes[i] > 0
                    && nearest[i] >= 0
                    && (strongest < 0 || score(i, nearest[i]) > score(strongest, nearest[strongest]))) {
                strongest = i;
            }
        }
        return strongest;
    }

    private int holder(int number) {
        int holder = 0;
        while (!groups.get(holder).contains(number)) {
            holder++;
        }
        return holder;
    }
}
