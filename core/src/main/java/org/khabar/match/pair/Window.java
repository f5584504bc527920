package org.khabar.match.pair;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.EventType;

/**
 * Where to look for the claims that one claim could be paired with: those of the same report, and those of one of the
 * types whose first day is not after {@code to}, whose last day is not before {@code from}, and whose country is the
 * same or not known. A claim outside cannot be paired with it; most inside cannot either.
 *
 * @param report its own report
 * @param types what the others may be
 * @param from earliest day, or null where no other report can be paired with it
 * @param to latest day, or null where no other report can be paired with it
 * @param country ISO 3166-1 alpha-3 code, or null for any
 */
public record Window(
        String report,
        Set<EventType> types,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String country) {
    public Window {
        types = Set.copyOf(types);
    }
}
