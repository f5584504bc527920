package org.khabar.match.likeness;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.match.sketch.Sketch;
import org.khabar.model.claim.Precision;

/** Compares when two claims say that it was. */
public final class Times {
    /** So many days before its publication may that lie which a report gives no day for. */
    public static final int UNSTATED_DAYS = 3;

    /** A day's grace for time zones and for nights that belong to two days. */
    public static final int GRACE_DAYS = 1;

    private static final int LONGEST_VISIBLE = 10;
    private static final Set<Precision> VAGUE = EnumSet.of(Precision.MONTH, Precision.YEAR);

    private Times() {}

    /** Is only a month or a year known, or a stretch of weeks? */
    public static boolean isVague(Sketch.When when) {
        return VAGUE.contains(when.precision())
                || when.to().toEpochDay() - when.from().toEpochDay() > LONGEST_VISIBLE;
    }

    /** First day that may be meant, as days since 1970. */
    public static long earliest(Sketch.When when) {
        return when.from().toEpochDay() - (when.stated() ? 0 : UNSTATED_DAYS);
    }

    /** Last day that may be meant, as days since 1970. */
    public static long latest(Sketch.When when) {
        return when.to().toEpochDay();
    }

    static boolean contradict(Sketch.@Nullable When one, Sketch.@Nullable When other) {
        return one != null
                && other != null
                && (earliest(one) > latest(other) + GRACE_DAYS || earliest(other) > latest(one) + GRACE_DAYS);
    }

    /** Do both name a day, and not the same? */
    static boolean nameTwoDays(Sketch.@Nullable When one, Sketch.@Nullable When other) {
        return namesADay(one) && namesADay(other) && one != null && other != null && gap(one, other) > 0;
    }

    private static boolean namesADay(Sketch.@Nullable When when) {
        return when != null && when.stated() && when.precision() == Precision.DAY;
    }

    /** Null where one of them does not say. The two must not contradict each other. */
    static @Nullable Level level(Sketch.@Nullable When one, Sketch.@Nullable When other) {
        if (one == null || other == null) {
            return null;
        }
        if (isVague(one) || isVague(other)) {
            return Level.TIME_VAGUE;
        }
        long gap = gap(one, other);
        if (gap > 1 || nameTwoDays(one, other)) {
            return Level.TIME_NEAR;
        }
        if (gap == 1 || one.precision() == Precision.WEEK || other.precision() == Precision.WEEK) {
            return Level.TIME_NEXT;
        }
        return one.stated() && other.stated() ? Level.TIME_STATED : Level.TIME_SAME;
    }

    /** Does the report say when? */
    static boolean isStated(Sketch.@Nullable When when) {
        return when != null && when.stated();
    }

    /** Does the first lie wholly after the other? */
    static boolean isAfter(Sketch.@Nullable When one, Sketch.@Nullable When other) {
        return one != null && other != null && one.from().isAfter(other.to());
    }

    /** Whole days between the two as told, 0 where they meet or one does not say. */
    static long gap(Sketch.@Nullable When one, Sketch.@Nullable When other) {
        if (one == null || other == null) {
            return 0;
        }
        long before = other.from().toEpochDay() - one.to().toEpochDay();
        long after = one.from().toEpochDay() - other.to().toEpochDay();
        return Math.max(0, Math.max(before, after));
    }
}
