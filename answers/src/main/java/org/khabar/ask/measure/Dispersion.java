package org.khabar.ask.measure;

import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Do counts scatter as independent events would? Variance over mean: 1 for a Poisson process, more where attacks come
 * in bunches.
 *
 * <p>Source: R. A. Fisher, The significance of deviations from expectation in a Poisson series, Biometrics 6 (1950):
 * Σ(x − m)² / m is chi-square with n − 1 degrees of freedom.
 *
 * @param index variance over mean
 * @param chiSquare (n − 1) · index
 * @param degrees n − 1
 * @param over p of an index as high as this, or higher, if the counts were Poisson
 */
public record Dispersion(double index, double chiSquare, int degrees, double over) {
    /**
     * The dispersion of counts over equal times.
     *
     * @throws IllegalArgumentException if there are fewer than two counts or all are 0
     */
    public static Dispersion of(List<Integer> counts) {
        double[] x = counts.stream().mapToDouble(Integer::doubleValue).toArray();
        if (x.length < 2 || DoubleStream.of(x).allMatch(each -> each == 0)) {
            throw new IllegalArgumentException("The counts (%s) must be two or more, and not all 0.".formatted(counts));
        }
        int degrees = x.length - 1;
        double index = StatUtils.variance(x) / StatUtils.mean(x);
        double chiSquare = index * degrees;
        return new Dispersion(
                index, chiSquare, degrees, ChiSquaredDistribution.of(degrees).survivalProbability(chiSquare));
    }
}
