package org.khabar.ask.answer;

import org.jspecify.annotations.Nullable;
import org.khabar.ask.measure.Interval;

/**
 * One number that answers, as far as one can.
 *
 * @param what it is, with its unit: "rate ratio"
 * @param value the number, or null where the record does not determine it
 * @param interval 95 %, or null where there is none
 * @param p of chance alone, two-sided, or null where nothing is tested
 * @param why in words: what the interval speaks of, or why there is none
 */
public record Estimate(
        String what,
        @Nullable Double value,
        @Nullable Interval interval,
        @Nullable Double p,
        String why) {
    /** No number, and why. */
    public static Estimate none(String what, String why) {
        return new Estimate(what, null, null, null, why);
    }
}
