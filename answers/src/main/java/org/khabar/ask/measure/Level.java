package org.khabar.ask.measure;

import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How many events there are in a week, on average.
 *
 * @param mean events a week
 * @param interval 95 %
 * @param spread which scatter the interval allows for
 */
public record Level(double mean, Interval interval, Spread spread) {
    /** How counts scatter about their mean. */
    public enum Spread {
        /** As independent events. */
        POISSON,
        /** Wider: events come in bunches. */
        NEGATIVE_BINOMIAL
    }

    private static final double Z = NormalDistribution.of(0, 1).inverseSurvivalProbability(Interval.TAIL);

    /**
     * The level of counts over equal times: the exact Poisson interval, or the wider one of the negative binomial where
     * the counts scatter more.
     *
     * <p>Sources: F. Garwood, Fiducial limits for the Poisson distribution, Biometrika 28 (1936). For bunched counts
     * the log of the mean is taken as normal with variance (1/m + 1/k) / n (Lawless 1987).
     *
     * @throws IllegalArgumentException if there are no counts or one is negative
     */
    public static Level of(List<Integer> counts) {
        if (counts.isEmpty() || counts.stream().anyMatch(each -> each < 0)) {
            throw new IllegalArgumentException("The counts (%s) must be one or more, none negative.".formatted(counts));
        }
        double mean =
                StatUtils.mean(counts.stream().mapToDouble(Integer::doubleValue).toArray());
        OptionalDouble size = NegativeBinomial.size(counts);
        return size.isEmpty()
                ? new Level(mean, poisson(counts), Spread.POISSON)
                : new Level(mean, bunched(mean, size.getAsDouble(), counts.size()), Spread.NEGATIVE_BINOMIAL);
    }

    private static Interval poisson(List<Integer> counts) {
        int sum = counts.stream().mapToInt(Integer::intValue).sum();
        double low =
                sum == 0 ? 0 : ChiSquaredDistribution.of(2.0 * sum).inverseCumulativeProbability(Interval.TAIL) / 2;
        double high = ChiSquaredDistribution.of(2.0 * (sum + 1)).inverseSurvivalProbability(Interval.TAIL) / 2;
        return new Interval(low / counts.size(), high / counts.size());
    }

    private static Interval bunched(double mean, double size, int weeks) {
        double error = Math.sqrt((1 / mean + 1 / size) / weeks);
        return new Interval(mean * Math.exp(-Z * error), mean * Math.exp(Z * error));
    }
}
