package org.khabar.ask.question;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khabar.ask.gather.Asked;
import org.khabar.ask.gather.Who;
import org.khabar.ask.measure.Interval;
import org.khabar.model.claim.Range;

/** Puts numbers into the few words of a table. What is not known is a dash. */
final class Say {
    static final String NOTHING = "–";
    private static final double SMALL = 0.001;
    private static final double LARGE = 100;

    private Say() {}

    /** "4.32", "1,482", "no bound". */
    static String number(double value) {
        if (Double.isNaN(value)) {
            return NOTHING;
        }
        if (Double.isInfinite(value)) {
            return "no bound";
        }
        return Math.abs(value) >= LARGE
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%.2f", value);
    }

    /** "1.89–10.5". */
    static String interval(@Nullable Interval interval) {
        return interval == null ? NOTHING : number(interval.low()) + "–" + number(interval.high());
    }

    /** ".013", "1.3e-09". */
    static String p(double p) {
        return p < SMALL ? String.format(Locale.ROOT, "%.1e", p) : String.format(Locale.ROOT, "%.3f", p);
    }

    /** "12–40", "12+", "7". */
    static String range(@Nullable Range range) {
        if (range == null) {
            return NOTHING;
        }
        Long high = range.high();
        if (high == null) {
            return String.format(Locale.ROOT, "%,d+", range.low());
        }
        return high == range.low()
                ? String.format(Locale.ROOT, "%,d", range.low())
                : String.format(Locale.ROOT, "%,d–%,d", range.low(), high);
    }

    /** " by Taliban", or nothing where anybody is meant. */
    static String by(Asked asked) {
        return asked.findActor().map(Who::name).map(name -> " by " + name).orElse("");
    }

    /** " in AFG", " in Kunduz, AFG", " in 2021-08-01..2021-10-01", or nothing. */
    static String scope(Asked asked) {
        StringBuilder scope = new StringBuilder();
        if (asked.place() != null) {
            scope.append(" in ").append(asked.place());
        }
        if (asked.country() != null) {
            scope.append(asked.place() == null ? " in " : ", ").append(asked.country());
        }
        if (asked.window() != null) {
            scope.append(", ").append(asked.window());
        }
        return scope.toString();
    }
}
