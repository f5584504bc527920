package org.khabar.workbench.incidents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.incident.Incident;
import org.khabar.model.incident.Member;
import org.khabar.weigh.Weight;
import org.khabar.workbench.words.Wording;

/**
 * One incident.
 *
 * @param incident with its versions
 * @param claims that speak of it, by day published
 * @param weights what the claims make of one another, by claim
 * @param fields every field of which something is told
 */
public record IncidentPage(Incident incident, List<HeldClaim> claims, Map<String, Weight> weights, List<Field> fields) {
    /**
     * A field with its versions.
     *
     * @param key of its name in the message file
     * @param versions in the order in which they were told
     */
    public record Field(String key, List<Telling> versions) {
        public Field {
            versions = List.copyOf(versions);
        }
    }

    /**
     * A version and who tells it.
     *
     * @param value in words
     * @param tellers the claims that tell it, one a source
     */
    public record Telling(String value, List<HeldClaim> tellers) {
        public Telling {
            tellers = List.copyOf(tellers);
        }
    }

    public IncidentPage {
        claims = List.copyOf(claims);
        weights = Map.copyOf(weights);
        fields = List.copyOf(fields);
    }

    static IncidentPage of(Incident incident, List<HeldClaim> claims, List<Weight> weights, Wording words) {
        Map<String, Weight> byClaim = new HashMap<>();
        weights.forEach(weight -> byClaim.put(weight.claim(), weight));
        return new IncidentPage(incident, claims, byClaim, new FieldTable(words, claims).fields(incident.versions()));
    }

    /** How surely a claim belongs. */
    public Member member(HeldClaim held) {
        return incident.members().stream()
                .filter(member -> member.claim().equals(held.claim().id()))
                .findFirst()
                .orElseThrow();
    }

    /** What the other claims make of one. */
    public Optional<Weight> findWeight(HeldClaim held) {
        return Optional.ofNullable(weights.get(held.claim().id()));
    }

    /** How many reports tell of it. */
    public long reports() {
        return claims.stream()
                .map(held -> held.claim().anchor().report())
                .distinct()
                .count();
    }
}
