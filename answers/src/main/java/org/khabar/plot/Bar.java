package org.khabar.plot;

/**
 * One value.
 *
 * @param name whose
 * @param value 0 or more
 * @param low of its interval; the value itself where it has none
 * @param high of its interval, finite; the value itself where it has none
 */
public record Bar(String name, double value, double low, double high) {
    public Bar {
        if (!(low >= 0 && low <= value && value <= high) || Double.isInfinite(high)) {
            throw new IllegalArgumentException(
                    "The value of %s (%s, %s to %s) must lie within its interval, from 0 on. Cut an open end, and say so."
                            .formatted(name, value, low, high));
        }
    }

    /** A value without interval. */
    public static Bar of(String name, double value) {
        return new Bar(name, value, value, value);
    }

    /** Has it an interval? */
    public boolean hasInterval() {
        return low < high;
    }
}
