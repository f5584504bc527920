package org.khabar.brief;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Handling;

/**
 * A brief.
 *
 * @param head what stands above it
 * @param sections in order
 * @param references what its sentences name, in the order of the appendix
 */
public record Brief(Head head, List<Section> sections, List<Reference> references) {
    /**
     * What stands above a brief.
     *
     * @param title whom or what it is about
     * @param scope actor, place and days, in words
     * @param asOf the last day that was seen of the record, or null for everything
     * @param made the day it was written
     * @param handling the strictest mark of the reports behind it, or null where none has one
     */
    public record Head(
            String title,
            String scope,
            @Nullable LocalDate asOf,
            LocalDate made,
            @Nullable Handling handling) {}

    public Brief {
        sections = List.copyOf(sections);
        references = List.copyOf(references);
        Set<String> keys = new HashSet<>();
        for (Reference each : references) {
            if (!keys.add(each.key())) {
                throw new IllegalArgumentException("The reference (%s) must stand once.".formatted(each.key()));
            }
        }
    }
}
