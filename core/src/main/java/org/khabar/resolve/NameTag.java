package org.khabar.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Actor;
import org.khabar.model.passage.NamedSpan;

/**
 * One name of one actor, with what a text must show before the words are taken as that name.
 *
 * @param kind what it would be tagged as
 * @param id of the actor; empty where the words mean nobody
 * @param name as the register writes it
 * @param from first day the name holds, or null
 * @param to last day the name holds, or null
 * @param capitals how many of its words must be written with a capital
 * @param article must "the" stand before it, as in "The Independent"?
 */
record NameTag(
        NamedSpan.Kind kind,
        String id,
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int capitals,
        boolean article) {
    // "al-Shabaab" and "Al-Shabaab" are both right.
    private static final Set<String> SMALL = Set.of("al", "el", "ul", "ad", "an", "the", "of", "and", "for");

    static NameTag of(Actor actor, Actor.Dated<String> name) {
        NamedSpan.Kind kind = switch (actor.kinds().isEmpty()
                ? Actor.Kind.ARMED_GROUP
                : actor.kinds().getFirst().what()) {
            case COUNTRY -> NamedSpan.Kind.COUNTRY;
            case MEDIA -> NamedSpan.Kind.OUTLET;
            case GOVERNMENT,
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
                    COMPANY,
                    PEOPLE,
                    FAITH,
                    PERSON -> NamedSpan.Kind.ACTOR;
        };
        boolean article = kind == NamedSpan.Kind.OUTLET && name.what().startsWith("The ");
        return new NameTag(kind, actor.id(), name.what(), name.from(), name.to(), capitals(name.what()), article);
    }

    static NameTag ofPeople(String country, String name) {
        return always(NamedSpan.Kind.NATIONALITY, country, name);
    }

    static NameTag ofOffice(String office, String name) {
        return always(NamedSpan.Kind.ACTOR, office, name);
    }

    static NameTag ofNobody(String name) {
        return always(NamedSpan.Kind.PLACE, "", name);
    }

    private static NameTag always(NamedSpan.Kind kind, String id, String name) {
        return new NameTag(kind, id, name, null, null, capitals(name), false);
    }

    void putInto(NameTrie.Builder<NameTag> builder) {
        builder.put(NameWords.normalise(name), this);
    }

    boolean holds(@Nullable LocalDate day) {
        return new Actor.Dated<>(name, from, to).holds(day);
    }

    /** How many capitalised words a name must show: two, or as many as it has. */
    static int capitals(String name) {
        return Math.min(2, countCapitals(List.of(name.split("[\\s-]+", -1))));
    }

    /** How many of those words begin with a capital or a digit, small words like "of" and "al" aside. */
    static int countCapitals(List<String> words) {
        int count = 0;
        for (String word : words) {
            for (String part : word.split("[-‐‑–—/]", -1)) {
                if (!part.isEmpty()
                        && (Character.isUpperCase(part.charAt(0)) || Character.isDigit(part.charAt(0)))
                        && !SMALL.contains(part.toLowerCase(Locale.ROOT))) {
                    count++;
                }
            }
        }
        return count;
    }
}
