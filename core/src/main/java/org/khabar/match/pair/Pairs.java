package org.khabar.match.pair;

import java.util.Arrays;

/** A growing list of pairs of numbers, each packed into one long. Not safe to share between threads. */
final class Pairs {
    private long[] pairs = new long[1 << 16];
    private int size;

    void add(int one, int other) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * size);
        }
        pairs[size++] = (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
    }

    /** Every pair once, rising. */
    long[] distinct() {
        return Arrays.stream(pairs, 0, size).sorted().distinct().toArray();
    }

    static int one(long pair) {
        return (int) (pair >>> Integer.SIZE);
    }

    static int other(long pair) {
        return (int) pair;
    }
}
