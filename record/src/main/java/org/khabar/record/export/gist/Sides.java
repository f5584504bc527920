package org.khabar.record.export.gist;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Actor;
import org.khabar.model.claim.Name;
import org.khabar.record.export.seam.ExportSource;

/** Works out what part each name takes in an event. Immutable. */
public final class Sides {
    private static final Set<String> CIVILIANS = Words.lines(Sides.class, "civilians.txt");

    private final ExportSource source;

    public Sides(ExportSource source) {
        this.source = source;
    }

    /** The sides behind these names on that day. */
    public List<Side> of(List<Name> names, @Nullable LocalDate day) {
        return names.stream().map(name -> of(name, day)).toList();
    }

    private Side of(Name name, @Nullable LocalDate day) {
        Optional<Actor> known = name.actor() == null ? Optional.empty() : source.findActor(name.actor());
        return known.map(actor -> side(actor, day))
                .orElseGet(() -> new Side(name.text(), null, null, part(name.text())));
    }

    private static Side side(Actor actor, @Nullable LocalDate day) {
        Actor.Kind kind = actor.kinds().stream()
                .filter(each -> each.holds(day))
                .findFirst()
                .map(Actor.Dated::what)
                .orElse(null);
        return new Side(nameOn(actor, day), actor, kind, kind == null ? Part.UNKNOWN : part(kind));
    }

    /** The name to show, and where it did not hold on that day, the first that did. */
    private static String nameOn(Actor actor, @Nullable LocalDate day) {
        List<String> held = actor.names().stream()
                .filter(name -> name.holds(day))
                .map(Actor.Dated::what)
                .toList();
        return held.isEmpty() || held.contains(actor.name()) ? actor.name() : held.getFirst();
    }

    private static Part part(Actor.Kind kind) {
        return switch (kind) {
            case COUNTRY, GOVERNMENT, DE_FACTO_AUTHORITY, MILITARY, POLICE, INTELLIGENCE -> Part.STATE;
            case ARMED_GROUP -> Part.REBEL;
            case MILITIA -> Part.MILITIA;
            case COALITION, INTERNATIONAL, MISSION -> Part.OUTSIDE;
            case AID_AGENCY, MEDIA, PEOPLE, FAITH -> Part.CIVILIAN;
            case PARTY, COURT, COMPANY, PERSON -> Part.UNKNOWN;
        };
    }

    /** By a word in it that is said of civilians: "Shia worshippers". */
    private static Part part(String text) {
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
            if (CIVILIANS.contains(word)) {
                return Part.CIVILIAN;
            }
        }
        return Part.UNKNOWN;
    }
}
