package org.khabar.ask.measure.profile;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How far two profiles lie apart: 0 where all shares are the same, 1 where they have no kind in common. */
public enum Distance {
    /**
     * Square root of the Jensen–Shannon divergence to base 2.
     *
     * <p>Sources: J. Lin, Divergence measures based on the Shannon entropy, IEEE Transactions on Information Theory 37
     * (1991); D. M. Endres and J. E. Schindelin, A new metric for probability distributions, the same 49 (2003).
     */
    JENSEN_SHANNON {
        @Override
        double squared(double p, double q) {
            double middle = (p + q) / 2;
            return (part(p, middle) + part(q, middle)) / 2;
        }
    },
    /**
     * Square root of half the sum of (√p − √q)².
     *
     * <p>Source: E. Hellinger, Journal für die reine und angewandte Mathematik 136 (1909).
     */
    HELLINGER {
        @Override
        double squared(double p, double q) {
            double difference = Math.sqrt(p) - Math.sqrt(q);
            return difference * difference / 2;
        }
    };

    /** What one kind with these shares adds to the square of the distance. */
    abstract double squared(double p, double q);

    /** The distance of two profiles, 0 to 1. */
    public double between(Profile one, Profile other) {
        String[] kinds = Stream.concat(one.counts().keySet().stream(), other.counts().keySet().stream())
                .distinct()
                .sorted()
                .toArray(String[]::new);
        return between(one.over(kinds), other.over(kinds));
    }

    /** The same for counts over the same kinds. */
    double between(int[] one, int[] other) {
        double left = IntStream.of(one).sum();
        double right = IntStream.of(other).sum();
        double sum = 0;
        for (int kind = 0; kind < one.length; kind++) {
            sum += squared(one[kind] / left, other[kind] / right);
        }
        return Math.sqrt(Math.clamp(sum, 0, 1));
    }

    private static double part(double p, double middle) {
        return p == 0 ? 0 : p * Math.log(p / middle) / Math.log(2);
    }
}
