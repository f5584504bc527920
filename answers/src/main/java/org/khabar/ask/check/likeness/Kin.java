package org.khabar.ask.check.likeness;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Actor;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Name;

/** Who is the same as whom, or within whom, and how they are named. Immutable. */
public final class Kin {
    private final Map<String, Actor> actors = new HashMap<>();

    /** Of everybody whom the register knows. */
    public Kin(Collection<Actor> known) {
        known.forEach(actor -> actors.put(actor.id(), actor));
    }

    /** The ids that the register gave to these names. */
    public static Set<String> ids(Collection<Name> names) {
        return names.stream().map(Name::actor).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** Is one the other, or a part of it? */
    public boolean related(String one, String other) {
        return line(one).contains(other) || line(other).contains(one);
    }

    /** Is one of the ones one of the others, or a part of it, or the other way round? */
    public boolean anyRelated(Set<String> ones, Set<String> others) {
        return ones.stream().anyMatch(one -> others.stream().anyMatch(other -> related(one, other)));
    }

    /** Is it a person, and one of the others a body of the state that the person may lead? */
    public boolean leadsAny(String person, Set<String> others) {
        Actor actor = actors.get(person);
        return actor != null
                && actor.kinds().stream().anyMatch(kind -> kind.what() == Actor.Kind.PERSON)
                && others.stream()
                        .map(actors::get)
                        .filter(Objects::nonNull)
                        .anyMatch(other -> isState(other) && Objects.equals(actor.country(), other.country()));
    }

    /** Is one of them a whole country? */
    public boolean isCountry(Collection<String> ids) {
        return ids.stream()
                .map(actors::get)
                .filter(Objects::nonNull)
                .flatMap(actor -> actor.kinds().stream())
                .anyMatch(kind -> kind.what() == Actor.Kind.COUNTRY);
    }

    private static boolean isState(Actor actor) {
        return actor.kinds().stream()
                .anyMatch(kind -> kind.what() == Actor.Kind.GOVERNMENT || kind.what() == Actor.Kind.MILITARY);
    }

    /** Countries that these are at home in, or are. */
    public Set<String> homes(Set<String> ids) {
        Set<String> homes = new HashSet<>();
        for (String id : ids) {
            Actor actor = actors.get(id);
            if (actor != null && actor.country() != null) {
                homes.add(actor.country());
            }
        }
        return homes;
    }

    /** Does a text name it, by whichever of its names? */
    public boolean names(String text, String id) {
        return where(Terms.plain(text), id) >= 0;
    }

    /**
     * Does a sentence name it as the one who did what the claim says, though the reader took nobody for that? It stands
     * before the trigger, or behind "by", and is nobody to whom it was done.
     */
    public boolean namesAsDoer(HeldClaim held, String id) {
        String quote = " " + Terms.plain(held.claim().anchor().quote()) + " ";
        for (Name name : held.claim().roles().recipients()) {
            if (name.actor() != null ? related(name.actor(), id) : where(Terms.plain(name.text()), id) >= 0) {
                return false;
            }
        }
        for (String name : spoken(id)) {
            int at = quote.indexOf(" " + name + " ");
            if (at >= 0) {
                int trigger = quote.indexOf(Terms.plain(held.claim().anchor().trigger()));
                boolean by = quote.contains(" by " + name + " ") || quote.contains(" by suspected " + name + " ");
                return by
                        || (at == 0
                                && trigger > 0
                                && ids(held.claim().roles().actors()).isEmpty());
            }
        }
        return false;
    }

    /** Is it a word of one of its names? */
    public boolean isWordOf(String word, String id) {
        return spoken(id).stream().anyMatch(name -> Terms.says(name, word));
    }

    private int where(String plain, String id) {
        String text = " " + plain + " ";
        return spoken(id).stream()
                .mapToInt(name -> text.indexOf(" " + name + " "))
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
    }

    private List<String> spoken(String id) {
        Actor actor = actors.get(id);
        return actor == null
                ? List.of()
                : actor.names().stream()
                        .map(name -> Terms.plain(name.what()))
                        .distinct()
                        .toList();
    }

    private Set<String> line(String id) {
        Set<String> line = new HashSet<>();
        String next = id;
        while (next != null && line.add(next)) {
            next = parent(next);
        }
        return line;
    }

    private @Nullable String parent(String id) {
        Actor actor = actors.get(id);
        return actor == null ? null : actor.parent();
    }
}
