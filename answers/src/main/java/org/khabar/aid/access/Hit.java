package org.khabar.aid.access;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.aid.access.Evidence.Bearing;
import org.khabar.aid.access.rule.Indicator;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.TimeSpan;

/**
 * A claim that bears on an indicator.
 *
 * @param areas names of the areas it speaks of, made comparable; empty where it names none
 */
record Hit(Indicator indicator, String incident, HeldClaim held, Bearing bearing, Set<String> areas) {
    /** Does it raise the score? */
    boolean raises() {
        return bearing == Bearing.COUNTS || bearing == Bearing.LIKELY;
    }

    /** How many happenings it speaks of, if all of them lie in the days looked at; else 1. */
    long happenings(LocalDate first, LocalDate last) {
        Range events = claim().counts().events();
        TimeSpan time = claim().setting().time();
        boolean inside = time != null && within(time.from(), first, last) && within(time.to(), first, last);
        return events == null || !inside ? 1 : Math.max(1, events.low());
    }

    private static boolean within(@Nullable LocalDate day, LocalDate first, LocalDate last) {
        return day != null && !day.isBefore(first) && !day.isAfter(last);
    }

    /** The lowest number of dead that it tells. */
    long killed() {
        Range killed = claim().counts().killed();
        return killed == null ? 0 : killed.low();
    }

    private Claim claim() {
        return held.claim();
    }
}
