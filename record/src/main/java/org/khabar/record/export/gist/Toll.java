package org.khabar.record.export.gist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Range;

/**
 * What all versions of a count leave room for. Nothing is averaged.
 *
 * @param low the lowest that any version tells
 * @param high the highest that any version tells, or null where one leaves it open
 * @param disputed do the versions differ?
 */
public record Toll(long low, @Nullable Long high, boolean disputed) {
    /** Over these versions; null where there is none. */
    public static @Nullable Toll of(List<Range> versions) {
        if (versions.isEmpty()) {
            return null;
        }
        long low = versions.stream().mapToLong(Range::low).min().orElseThrow();
        Long high = 0L;
        for (Range version : versions) {
            high = high == null || version.high() == null ? null : (Long) Math.max(high, version.high());
        }
        long distinct = versions.stream().map(Toll::figures).distinct().count();
        return new Toll(low, high, distinct > 1);
    }

    /** Does any version leave room for at least one? */
    public boolean mayBeAny() {
        return high == null || high > 0;
    }

    /** "5", "5–8", "5 or more". */
    public static String figures(Range range) {
        if (range.high() == null) {
            return range.low() + " or more";
        }
        return range.high() == range.low() ? String.valueOf(range.low()) : range.low() + "–" + range.high();
    }
}
