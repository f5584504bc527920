package org.khabar.ask.measure.profile;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.StatUtils;
import org.khabar.ask.measure.Interval;

/**
 * How far two profiles lie apart, and whether chance would part them as far.
 *
 * <p>Sources: B. Efron and R. J. Tibshirani, An Introduction to the Bootstrap (1993), chapter 13, for the percentile
 * interval; B. Phipson and G. K. Smyth, Permutation p-values should never be zero, Statistical Applications in Genetics
 * and Molecular Biology 9 (2010), for (b + 1) / (m + 1).
 *
 * @param distance as observed
 * @param interval 95 %, from resampling either profile; few acts push it up, see {@link #byChance}
 * @param byChance the mean distance of two profiles of these sizes whose acts were dealt out at random
 * @param p how often acts dealt out at random lie as far apart, or farther
 */
public record Comparison(double distance, Interval interval, double byChance, double p) {
    /** Compares two profiles. */
    public static Comparison of(Profile one, Profile other, Distance distance, Draws draws) {
        String[] kinds = Stream.concat(one.counts().keySet().stream(), other.counts().keySet().stream())
                .distinct()
                .sorted()
                .toArray(String[]::new);
        int[] left = one.over(kinds);
        int[] right = other.over(kinds);
        double observed = distance.between(left, right);
        double[] dealt = dealt(left, right, distance, draws);
        double tie = 1e-12;
        long farther =
                Arrays.stream(dealt).filter(each -> each >= observed - tie).count();
        return new Comparison(
                observed,
                interval(left, right, distance, draws),
                StatUtils.mean(dealt),
                (farther + 1.0) / (draws.times() + 1.0));
    }

    private static Interval interval(int[] left, int[] right, Distance distance, Draws draws) {
        SplittableRandom random = new SplittableRandom(draws.seed());
        int[] acts = acts(left);
        int[] others = acts(right);
        double[] found = new double[draws.times()];
        for (int draw = 0; draw < found.length; draw++) {
            found[draw] = distance.between(again(acts, left.length, random), again(others, right.length, random));
        }
        double percent = 100 * Interval.TAIL;
        return new Interval(StatUtils.percentile(found, percent), StatUtils.percentile(found, 100 - percent));
    }

    private static double[] dealt(int[] left, int[] right, Distance distance, Draws draws) {
        SplittableRandom random = new SplittableRandom(draws.seed() + 1);
        int[] acts = IntStream.concat(IntStream.of(acts(left)), IntStream.of(acts(right)))
                .toArray();
        int first = IntStream.of(left).sum();
        double[] found = new double[draws.times()];
        for (int draw = 0; draw < found.length; draw++) {
            shuffle(acts, random);
            found[draw] = distance.between(
                    counts(acts, 0, first, left.length), counts(acts, first, acts.length, left.length));
        }
        return found;
    }

    /** One entry for each act: its kind. */
    private static int[] acts(int[] counts) {
        return IntStream.range(0, counts.length)
                .flatMap(kind -> IntStream.generate(() -> kind).limit(counts[kind]))
                .toArray();
    }

    private static int[] again(int[] acts, int kinds, SplittableRandom random) {
        int[] counts = new int[kinds];
        for (int i = 0; i < acts.length; i++) {
            counts[acts[random.nextInt(acts.length)]]++;
        }
        return counts;
    }

    private static int[] counts(int[] acts, int from, int to, int kinds) {
        int[] counts = new int[kinds];
        for (int i = from; i < to; i++) {
            counts[acts[i]]++;
        }
        return counts;
    }

    private static void shuffle(int[] acts, SplittableRandom random) {
        for (int i = acts.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = acts[i];
            acts[i] = acts[other];
            acts[other] = kept;
        }
    }
}
