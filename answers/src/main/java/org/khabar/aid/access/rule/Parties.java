package org.khabar.aid.access.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Actor;
import org.khabar.model.claim.Name;
import org.khabar.resolve.ActorRegister;

/**
 * Whom a rule means: by what they are, who they are, or what they are called. One of the three is enough.
 *
 * @param kinds kinds of the actor register, on the day of the claim
 * @param actors ids of the actor register
 * @param words looked for in the name as written, or null
 */
public record Parties(
        Set<Actor.Kind> kinds, Set<String> actors, @Nullable WordList words) {
    public Parties {
        kinds = Set.copyOf(kinds);
        actors = Set.copyOf(actors);
    }

    /** Is one of the names one of them? */
    boolean hold(List<Name> names, @Nullable LocalDate day, ActorRegister register) {
        return names.stream().anyMatch(name -> holds(name, day, register));
    }

    private boolean holds(Name name, @Nullable LocalDate day, ActorRegister register) {
        String id = name.actor();
        if (id != null && (actors.contains(id) || isOfKind(id, day, register))) {
            return true;
        }
        return words != null && words.isIn(name.text());
    }

    private boolean isOfKind(String id, @Nullable LocalDate day, ActorRegister register) {
        return register.findById(id).stream()
                .flatMap(actor -> actor.kinds().stream())
                .anyMatch(kind -> kind.holds(day) && kinds.contains(kind.what()));
    }
}
