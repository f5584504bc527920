package org.khabar.ask.measure;

import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.stat.StatUtils;

/** Counts that scatter more than a Poisson's: variance m + m²/k for mean m and size k. */
final class NegativeBinomial {
    private static final double SMALLEST = Math.log(1e-3);
    private static final double LARGEST = Math.log(1e6);
    private static final int EVALUATIONS = 500;

    private NegativeBinomial() {}

    /**
     * The size k that makes the counts most likely at their mean; empty where they scatter no more than a Poisson's.
     *
     * <p>Source: J. F. Lawless, Negative binomial and mixed Poisson regression, Canadian Journal of Statistics 15
     * (1987).
     */
    static OptionalDouble size(List<Integer> counts) {
        double[] x = counts.stream().mapToDouble(Integer::doubleValue).toArray();
        double mean = StatUtils.mean(x);
        if (x.length < 2 || StatUtils.populationVariance(x) <= mean) {
            return OptionalDouble.empty();
        }
        double log = new BrentOptimizer(1e-10, 1e-12)
                .optimize(
                        new UnivariateObjectiveFunction(each -> likelihood(x, mean, Math.exp(each))),
                        GoalType.MAXIMIZE,
                        new SearchInterval(SMALLEST, LARGEST),
                        new MaxEval(EVALUATIONS))
                .getPoint();
        return OptionalDouble.of(Math.exp(log));
    }

    /** Log-likelihood, without what does not depend on k. */
    private static double likelihood(double[] x, double mean, double k) {
        double sum = 0;
        for (double each : x) {
            sum += Gamma.logGamma(each + k)
                    - Gamma.logGamma(k)
                    + k * Math.log(k / (k + mean))
                    + each * Math.log(mean / (k + mean));
        }
        return sum;
    }
}
