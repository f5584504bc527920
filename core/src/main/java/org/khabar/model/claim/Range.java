package org.khabar.model.claim;

import org.jspecify.annotations.Nullable;

/**
 * How many, as a range with the words it was read from. "At least 50" is 50 to open, "up to 20" is 0 to 20.
 *
 * @param low lower bound, 0 or more
 * @param high upper bound, or null where the words leave it open
 * @param text the words as they stand
 */
public record Range(long low, @Nullable Long high, String text) {
    public Range {
        if (low < 0 || (high != null && high < low)) {
            throw new IllegalArgumentException("The range (%d to %s) must rise from 0.".formatted(low, high));
        }
    }

    public static Range exactly(long n, String text) {
        return new Range(n, n, text);
    }

    public static Range atLeast(long n, String text) {
        return new Range(n, null, text);
    }

    /** Both counts together; open where one of them is. */
    public Range plus(Range other) {
        Long sum = high == null || other.high == null ? null : (Long) (high + other.high);
        return new Range(low + other.low, sum, text + " + " + other.text);
    }
}
