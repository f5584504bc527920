package org.khabar.ask.measure;

/**
 * The values that the data are compatible with, at 95 % unless its maker says otherwise.
 *
 * @param low the lowest
 * @param high the highest, infinite where the data set no bound
 */
public record Interval(double low, double high) {
    /** The tail left out on either side of a 95 % interval. */
    public static final double TAIL = 0.025;

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("The interval (%s to %s) must rise.".formatted(low, high));
        }
    }

    /** Does it hold that value? */
    public boolean holds(double value) {
        return low <= value && value <= high;
    }

    /** The same in another unit. */
    public Interval times(double factor) {
        return new Interval(low * factor, high * factor);
    }
}
