package org.khabar.ask.measure;

import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;

/**
 * A part of a whole, with the interval that keeps within 0 and 1 for small numbers too.
 *
 * <p>Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the
 * American Statistical Association 22 (1927).
 *
 * @param part how many, 0 to whole
 * @param whole of how many, 1 or more
 */
public record Share(int part, int whole) {
    private static final WilsonScoreInterval WILSON = new WilsonScoreInterval();

    public Share {
        if (whole < 1) {
            throw new IllegalArgumentException(
                    "The whole (%d) must be 1 or more: a share of nothing is unknown.".formatted(whole));
        }
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("The part (%d) must lie within 0 and %d.".formatted(part, whole));
        }
    }

    public double estimate() {
        return (double) part / whole;
    }

    /** 95 %, after Wilson. */
    public Interval interval() {
        ConfidenceInterval found = WILSON.createInterval(whole, part, 1 - 2 * Interval.TAIL);
        return new Interval(Math.max(0, found.getLowerBound()), Math.min(1, found.getUpperBound()));
    }
}
