package org.khabar.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that acts: a group, a government and its forces, a body, a people, a person.
 *
 * @param id short and readable, stays for ever ({@code taliban}, {@code isk}); a country's is its ISO 3166-1 alpha-3
 *     code
 * @param name the name to show
 * @param names every name it goes by, the shown one among them, with the days they hold
 * @param kinds what it is, with the days that holds
 * @param parent id of what it belongs to, or null
 * @param country ISO 3166-1 alpha-3 code of where it is at home, or null
 * @param ids its ids elsewhere, by scheme ({@code ucdp}, {@code wikidata})
 */
public record Actor(
        String id,
        String name,
        List<Dated<String>> names,
        List<Dated<Kind>> kinds,
        @Nullable String parent,
        @Nullable String country,
        Map<String, String> ids) {
    /** Scheme of the reference numbers on the Security Council's lists. */
    public static final String UN_SANCTIONS = "un-sanctions";

    /** What an actor can be. */
    public enum Kind {
        COUNTRY,
        GOVERNMENT,
        DE_FACTO_AUTHORITY,
        MILITARY,
        POLICE,
        INTELLIGENCE,
        ARMED_GROUP,
        MILITIA,
        PARTY,
        COALITION,
        INTERNATIONAL,
        MISSION,
        AID_AGENCY,
        COURT,
        MEDIA,
        COMPANY,
        PEOPLE,
        FAITH,
        PERSON
    }

    /**
     * Something that holds from one day to another, both inclusive.
     *
     * @param what the thing
     * @param from first day, or null for as long as anyone knows
     * @param to last day, or null for still
     */
    public record Dated<T>(
            T what, @Nullable LocalDate from, @Nullable LocalDate to) {
        /** Does it hold on that day? A day that is not known meets everything. */
        public boolean holds(@Nullable LocalDate day) {
            return day == null || ((from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to)));
        }
    }

    public Actor {
        names = List.copyOf(names);
        kinds = List.copyOf(kinds);
        ids = Map.copyOf(ids);
    }
}
