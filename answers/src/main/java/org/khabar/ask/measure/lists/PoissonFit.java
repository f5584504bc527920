package org.khabar.ask.measure.lists;

import java.util.Optional;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.FastMath;

/**
 * A Poisson regression with log link, fitted by iteratively reweighted least squares.
 *
 * <p>Source: J. A. Nelder and R. W. M. Wedderburn, Generalized linear models, Journal of the Royal Statistical Society
 * A 135 (1972).
 *
 * @param coefficients one for each column
 * @param covariance of the coefficients
 * @param logLikelihood with all constants
 */
record PoissonFit(RealVector coefficients, RealMatrix covariance, double logLikelihood) {
    private static final int ROUNDS = 200;
    private static final double CLOSE = 1e-12;

    /**
     * The fit of counts.
     *
     * @param design a row for each count
     * @return empty where no fit is found: the counts leave a coefficient without a bound, or without a meaning
     */
    static Optional<PoissonFit> of(RealMatrix design, double[] counts) {
        RealVector mean = new ArrayRealVector(counts).mapAdd(0.5);
        double before = Double.NEGATIVE_INFINITY;
        try {
            for (int round = 0; round < ROUNDS; round++) {
                RealVector working = mean.map(FastMath::log)
                        .add(new ArrayRealVector(counts).subtract(mean).ebeDivide(mean));
                RealVector coefficients =
                        covariance(design, mean).operate(design.preMultiply(working.ebeMultiply(mean)));
                mean = design.operate(coefficients).map(FastMath::exp);
                double now = logLikelihood(counts, mean);
                if (Math.abs(now - before) < CLOSE * (1 + Math.abs(now))) {
                    return Optional.of(new PoissonFit(coefficients, covariance(design, mean), now));
                }
                before = now;
            }
        } catch (SingularMatrixException hopeless) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** The inverse of the information: what the counts leave open. */
    private static RealMatrix covariance(RealMatrix design, RealVector mean) {
        RealMatrix weighted =
                MatrixUtils.createRealDiagonalMatrix(mean.toArray()).multiply(design);
        return new LUDecomposition(design.transpose().multiply(weighted))
                .getSolver()
                .getInverse();
    }

    private static double logLikelihood(double[] counts, RealVector mean) {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            double m = mean.getEntry(i);
            sum += (counts[i] == 0 ? 0 : counts[i] * Math.log(m)) - m - Gamma.logGamma(counts[i] + 1);
        }
        return sum;
    }
}
