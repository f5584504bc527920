package org.khabar.aid.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.aid.access.rule.Indicator;
import org.khabar.aid.access.rule.Thresholds;

/**
 * The score of one indicator in one area.
 *
 * @param indicator what is scored, and by which rule
 * @param value from 0 to 3, or null for X: the record is silent
 * @param low the score if only what is stated for certain and denied by nobody counts; 0 where it is X
 * @param incidents how many were counted
 * @param killed how many deaths were counted, of each incident the lowest number told
 * @param evidence the claims behind it, the latest first
 * @param override what an analyst set in its stead, or null
 */
public record Score(
        Indicator indicator,
        @Nullable Integer value,
        int low,
        long incidents,
        long killed,
        List<Evidence> evidence,
        @Nullable AnalystScore override) {
    public Score {
        evidence = List.copyOf(evidence);
    }

    /** Is the record silent, and nobody has set a score? */
    public boolean isSilent() {
        return value == null;
    }

    /** The worst that it can be: an indicator that nothing is known of can be anything. */
    public int high() {
        return value == null ? Thresholds.HIGHEST : value;
    }

    /** "2", or "X". */
    public String sign() {
        return value == null ? "X" : value.toString();
    }

    /** The same with an analyst's word for it. */
    Score with(AnalystScore other) {
        Integer set = other.score();
        return new Score(indicator, set, set == null ? 0 : set, incidents, killed, evidence, other);
    }
}
