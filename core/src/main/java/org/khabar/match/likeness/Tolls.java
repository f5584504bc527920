package org.khabar.match.likeness;

import org.jspecify.annotations.Nullable;
import org.khabar.match.sketch.Sketch;
import org.khabar.model.claim.Range;

/** Compares how many two claims speak of. */
final class Tolls {
    private static final long MANY = 10;
    private static final long SOME = 3;
    private static final double CLOSE = 1.5;
    private static final double GROWN = 3;

    private Tolls() {}

    /** Can the two not both be true? */
    static boolean exclude(@Nullable Range one, @Nullable Range other) {
        return one != null && other != null && (one.low() > top(other) || other.low() > top(one));
    }

    /** Can the killed or the injured of two not both be true? */
    static boolean exclude(Sketch.Toll one, Sketch.Toll other) {
        return exclude(one.killed(), other.killed()) || exclude(one.injured(), other.injured());
    }

    /** The level among those of the killed; null where one of them does not say. */
    static @Nullable Level killed(@Nullable Range one, @Nullable Range other) {
        if (one == null || other == null) {
            return null;
        }
        long least = Math.min(size(one), size(other));
        long most = Math.max(size(one), size(other));
        if (least == most) {
            return most >= MANY
                    ? Level.KILLED_SAME_MANY
                    : most >= SOME ? Level.KILLED_SAME_SOME : Level.KILLED_SAME_FEW;
        }
        boolean exclude = exclude(one, other);
        if ((!exclude && (isUpTo(one) || isUpTo(other))) || (least >= MANY && most <= least * CLOSE)) {
            return Level.KILLED_CLOSE;
        }
        return !exclude || most <= least * GROWN ? Level.KILLED_GROWN : Level.KILLED_FAR;
    }

    /** The same for the injured. */
    static @Nullable Level injured(@Nullable Range one, @Nullable Range other) {
        Level level = killed(one, other);
        return level == null
                ? null
                : switch (level) {
                    case KILLED_SAME_MANY -> Level.INJURED_SAME_MANY;
                    case KILLED_SAME_SOME -> Level.INJURED_SAME_SOME;
                    case KILLED_SAME_FEW -> Level.INJURED_SAME_FEW;
                    case KILLED_CLOSE -> Level.INJURED_CLOSE;
                    case KILLED_GROWN -> Level.INJURED_GROWN;
                    default -> Level.INJURED_FAR;
                };
    }

    /** Does the first speak of fewer than the second? */
    static boolean fewer(@Nullable Range one, @Nullable Range other) {
        return one != null && other != null && size(one) < size(other);
    }

    /** "Up to 20" is told as a size of 20, everything else by its lower bound. */
    private static long size(Range range) {
        return range.low() == 0 && range.high() != null ? range.high() : range.low();
    }

    private static boolean isUpTo(Range range) {
        return range.low() == 0 && range.high() != null && range.high() > 0;
    }

    private static long top(Range range) {
        return range.high() == null ? Long.MAX_VALUE : range.high();
    }
}
