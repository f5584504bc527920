package org.khabar.desk.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.brief.author.Part;
import org.khabar.model.Report;

/**
 * What somebody wants a brief of.
 *
 * @param about actors, a country, a place, by name or id; none for the whole record
 * @param types event types; none for all
 * @param from first day, or null
 * @param to last day, or null
 * @param asOf the last day that is seen of the record, or null for everything
 * @param arguments texts to be held against the record
 * @param parts further sections
 */
public record BriefOrder(
        List<String> about,
        Set<String> types,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate asOf,
        List<Report> arguments,
        List<Part> parts) {
    public BriefOrder {
        about = List.copyOf(about);
        types = Set.copyOf(types);
        arguments = List.copyOf(arguments);
        parts = List.copyOf(parts);
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("The days (%s to %s) must not run backwards.".formatted(from, to));
        }
    }
}
