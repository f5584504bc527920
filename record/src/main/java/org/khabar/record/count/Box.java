package org.khabar.record.count;

/**
 * A stretch of a map, its borders belonging to it.
 *
 * @param south degrees north
 * @param west degrees east
 * @param north degrees north, not less than south
 * @param east degrees east, not less than west
 */
public record Box(double south, double west, double north, double east) {
    /** All there is. */
    public static final Box WORLD = new Box(-90, -180, 90, 180);

    public Box {
        if (!(south <= north && west <= east)) {
            throw new IllegalArgumentException(
                    "The box (%s, %s to %s, %s) must rise from south-west to north-east. Maybe it must be asked for in two parts."
                            .formatted(south, west, north, east));
        }
    }
}
