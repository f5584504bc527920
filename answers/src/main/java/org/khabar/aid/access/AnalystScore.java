package org.khabar.aid.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khabar.aid.access.rule.Thresholds;

/**
 * A score that an analyst sets in the stead of the one worked out.
 *
 * @param area name or P-code of an area, or ISO code of a country
 * @param indicator id of an indicator
 * @param score from 0 to 3, or null for X
 * @param why the reason; never empty
 * @param who decided
 * @param from the day it was decided; days before do not see it
 * @param to the last day of scoring that it holds for, or null
 */
public record AnalystScore(
        String area,
        String indicator,
        @Nullable Integer score,
        String why,
        String who,
        LocalDate from,
        @Nullable LocalDate to) {
    public AnalystScore {
        if (score != null && (score < 0 || score > Thresholds.HIGHEST)) {
            throw new IllegalArgumentException(
                    "The score (%d) of %s in %s must lie from 0 to 3, or be X.".formatted(score, indicator, area));
        }
        if (why.isBlank()) {
            throw new IllegalArgumentException(
                    "The score of %s in %s must have a reason: why.".formatted(indicator, area));
        }
    }

    /** Does it hold on that day of scoring? */
    boolean holds(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }

    /** Does it speak of that area? */
    boolean means(AccessArea other) {
        return other.names().stream().anyMatch(name -> name.equalsIgnoreCase(area))
                || area.equalsIgnoreCase(String.valueOf(other.code()))
                || (other.isCountry() && area.equalsIgnoreCase(other.country()));
    }
}
