package org.khabar.match;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.Range;

/**
 * What matching needs to know of a claim, and no more, so that a million of them fit in memory.
 *
 * @param id of the claim
 * @param report of the report that makes it
 * @param published day the report was published, or null
 * @param outlets lower-case names of who published it or is credited by it
 * @param wording fingerprint of the sentence, see {@link Wording}
 * @param what kind of act
 * @param who the roles
 * @param where the place, or null where nobody says
 * @param when the days, or null where nobody says
 * @param toll the casualties
 */
public record Sketch(
        String id,
        String report,
        @Nullable LocalDate published,
        Set<String> outlets,
        int[] wording,
        What what,
        Who who,
        @Nullable Where where,
        @Nullable When when,
        Toll toll) {
    /**
     * The act.
     *
     * @param type one of the sixteen
     * @param modes as the claim record names them
     * @param means weapons and tactics, lower case
     * @param trigger the word that says it, lower case
     */
    public record What(EventType type, Set<String> modes, Set<String> means, String trigger) {}

    /**
     * Who is named: an id of the actor register where it is known, otherwise the text in lower case.
     *
     * @param actors who did it
     * @param recipients to whom
     * @param outright is the deed told of the actor outright, neither suspected nor denied?
     */
    public record Who(Set<String> actors, Set<String> recipients, boolean outright) {}

    /**
     * The most precise place, with what contains it.
     *
     * @param text as written, lower case
     * @param place id in the gazetteer, or null
     * @param country ISO 3166-1 alpha-3 code, or null
     * @param adm1 first-level area, or null
     * @param lat degrees north, or null
     * @param lon degrees east, or null
     * @param precision site, town, district, province, country or unknown
     */
    public record Where(
            String text,
            @Nullable String place,
            @Nullable String country,
            @Nullable String adm1,
            @Nullable Double lat,
            @Nullable Double lon,
            Precision precision) {}

    /** First and last day, both inclusive, and how closely they are known. */
    public record When(LocalDate from, LocalDate to, Precision precision) {}

    /** How many happenings, killed and injured; null where nobody says. */
    public record Toll(
            @Nullable Range events,
            @Nullable Range killed,
            @Nullable Range injured) {}
}
