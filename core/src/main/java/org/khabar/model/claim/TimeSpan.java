package org.khabar.model.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When, in whole days, both ends inclusive.
 *
 * @param from first day, or null where the words leave it open
 * @param to last day, or null where the words leave it open
 * @param text the words as they stand; empty where the report's own day stands in
 * @param precision day, week, month, year or unknown
 */
public record TimeSpan(@Nullable LocalDate from, @Nullable LocalDate to, String text, Precision precision) {
    public TimeSpan {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("The time (%s to %s) must not run backwards.".formatted(from, to));
        }
    }
}
