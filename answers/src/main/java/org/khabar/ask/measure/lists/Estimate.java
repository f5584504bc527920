package org.khabar.ask.measure.lists;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.khabar.ask.measure.Interval;

/**
 * How many there are in all, if one model were true.
 *
 * @param model which lists depend on which: "EXH×OSCE, HRW"
 * @param parameters how many the model has
 * @param seen how many are on a list
 * @param missing how many are on none
 * @param error standard error of the number that the model expects in all, by the delta method: missing times the error
 *     of its log
 * @param aic Akaike's criterion
 * @param bic Schwarz's criterion, over all who are on a list
 */
public record Estimate(String model, int parameters, int seen, double missing, double error, double aic, double bic) {
    private static final double Z = NormalDistribution.of(0, 1).inverseSurvivalProbability(Interval.TAIL);

    /** Listed and missing. */
    public double total() {
        return seen + missing;
    }

    /**
     * 95 % of the total, never under what was seen: the log of the missing is taken as normal. Wider than the error
     * alone would have it, by the chance of the missing number itself about what the model expects.
     *
     * <p>Source: A. Chao, Estimating the population size for capture–recapture data with unequal catchability,
     * Biometrics 43 (1987).
     */
    public Interval interval() {
        double factor = Math.exp(Z * Math.sqrt(Math.log(1 + (missing + error * error) / (missing * missing))));
        return new Interval(seen + missing / factor, seen + missing * factor);
    }
}
