package org.khabar.aid.access;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What several scores come to.
 *
 * @param value the mean of those that are known, or null where too few are
 * @param low the least it can be
 * @param high the most it can be
 */
public record Level(@Nullable Double value, double low, double high) {
    /** "2.5", or "X". */
    public String sign() {
        return value == null ? "X" : String.format(Locale.ROOT, "%.1f", value);
    }

    /** "1.2–4.1", or the one number where it is certain. */
    public String range() {
        String from = String.format(Locale.ROOT, "%.1f", low);
        String to = String.format(Locale.ROOT, "%.1f", high);
        return from.equals(to) ? from : from + "–" + to;
    }
}
