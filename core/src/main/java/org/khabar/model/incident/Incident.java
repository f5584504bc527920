package org.khabar.model.incident;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.ClaimType;
import org.khabar.model.claim.Place;

/**
 * Claims that speak of one happening.
 *
 * @param id {@code i-} and digits made from its first claim; the same claims, the same id
 * @param type what most of its claims call it; at a tie what the earliest does
 * @param from earliest first day among the narrowest told, or null where nobody says
 * @param to latest last day among the narrowest told, or null where nobody says
 * @param place the most precise place that most claims name, or null where nobody says
 * @param members at least one, by day published and id
 * @param versions what is told of each field
 */
public record Incident(
        String id,
        ClaimType type,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Place place,
        List<Member> members,
        Versions versions) {
    public Incident {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("The incident (%s) must have a claim.".formatted(id));
        }
    }
}
