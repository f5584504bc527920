package org.khabar.match.sketch;

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
 * @param sentence index of the sentence in the report, from 0
 * @param published day the report was published, or null
 * @param outlets lower-case names of who published it or is credited by it
 * @param wording fingerprint of the sentence, see {@link Wording}
 * @param words hashes of the telling words of the sentence, rising, see {@link Words}
 * @param names hashes of those among them that are names, rising
 * @param what kind of act
 * @param who the roles
 * @param where the place, or null where nobody says
 * @param when the days, or null where nobody says
 * @param toll the casualties
 */
public record Sketch(
        String id,
        String report,
        int sentence,
        @Nullable LocalDate published,
        Set<String> outlets,
        int[] wording,
        int[] words,
        int[] names,
        What what,
        Who who,
        @Nullable Where where,
        @Nullable When when,
        Toll toll) {
    public Sketch {
        outlets = Set.copyOf(outlets);
    }

    /**
     * The act.
     *
     * @param type one of the sixteen
     * @param modes as the claim record names them
     * @param means weapons and tactics, lower case
     * @param trigger the word that says it, lower case
     * @param telling how its own sentence brings it up
     * @param setOut does its own sentence say when and where?
     */
    public record What(
            EventType type, Set<String> modes, Set<String> means, String trigger, Telling telling, boolean setOut) {
        public What {
            modes = Set.copyOf(modes);
            means = Set.copyOf(means);
        }
    }

    /** How a sentence brings an act up. */
    public enum Telling {
        /** As news. */
        NEWS,
        /** As something told before ("the attack", "Friday's attack"): the sentence need not say where and when. */
        RECALLED,
        /** As news, and as what came before another act ("after an attack"). */
        NEWS_BEFORE,
        /** As told before, and as what came before another act ("after the attack"). */
        RECALLED_BEFORE;

        /** Is it no news? */
        public boolean looksBack() {
            return this == RECALLED || this == RECALLED_BEFORE;
        }

        /** Does the sentence go from this act to another? */
        public boolean isBefore() {
            return this == NEWS_BEFORE || this == RECALLED_BEFORE;
        }
    }

    /**
     * Who is named: {@code @} and the id in the actor register where it is known, otherwise the text in lower case.
     *
     * @param actors who did it
     * @param recipients to whom
     * @param outright is the deed told of the actor, or claimed by him, outright, neither suspected nor denied?
     */
    public record Who(Set<String> actors, Set<String> recipients, boolean outright) {
        public Who {
            actors = Set.copyOf(actors);
            recipients = Set.copyOf(recipients);
        }
    }

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

    /**
     * First and last day, both inclusive.
     *
     * @param precision day, week, month, year or unknown
     * @param stated does the report say so? Otherwise the day it was published stands in, and the happening may lie a
     *     few days back
     */
    public record When(LocalDate from, LocalDate to, Precision precision, boolean stated) {}

    /** How many happenings, killed and injured; null where nobody says. */
    public record Toll(
            @Nullable Range events,
            @Nullable Range killed,
            @Nullable Range injured) {}
}
