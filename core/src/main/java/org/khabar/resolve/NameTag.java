package org.khabar.resolve;

import java.time.LocalDate;
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
    /** @param dated when the actor bore that name */
    static NameTag of(Actor actor, Name name, Actor.Dated<String> dated) {
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
        boolean article = kind == NamedSpan.Kind.OUTLET && name.written().startsWith("The ");
        return new NameTag(kind, actor.id(), name.written(), dated.from(), dated.to(), capitals(name), article);
    }

    static NameTag ofPeople(String country, Name name) {
        return always(NamedSpan.Kind.NATIONALITY, country, name);
    }

    static NameTag ofOffice(String office, Name name) {
        return always(NamedSpan.Kind.ACTOR, office, name);
    }

    static NameTag ofNobody(Name name) {
        return always(NamedSpan.Kind.PLACE, "", name);
    }

    private static NameTag always(NamedSpan.Kind kind, String id, Name name) {
        return new NameTag(kind, id, name.written(), null, null, capitals(name), false);
    }

    /** Two, or as many as it has. */
    private static int capitals(Name name) {
        return Math.min(2, name.capitals());
    }

    boolean holds(@Nullable LocalDate day) {
        return new Actor.Dated<>(name, from, to).holds(day);
    }
}
