package org.khabar.ask.gather;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Actor;
import org.khabar.model.claim.Attribution;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.Name;
import org.khabar.resolve.ActorRegister;

/**
 * An actor with everybody who counts as it: its branches and members, and what it is a branch of where the deed was
 * done at the branch's home ("the Islamic State" in Afghanistan is its Khorasan branch).
 *
 * @param id in the actor register
 * @param name to show
 * @param ids its own and those within it
 * @param wholes what it is a branch of, if that is at home elsewhere
 * @param home ISO 3166-1 alpha-3 code of the country in which a whole counts as it, or null
 */
public record Who(
        String id,
        String name,
        Set<String> ids,
        Set<String> wholes,
        @Nullable String home) {
    public Who {
        ids = Set.copyOf(ids);
        wholes = Set.copyOf(wholes);
    }

    /**
     * Who is meant by an id or a name.
     *
     * @throws IllegalArgumentException if nobody or more than one is
     */
    public static Who of(String asked, ActorRegister register) {
        Actor actor = register.findById(asked)
                .or(() -> register.find(asked, null, null))
                .orElseThrow(() -> unknown(asked, register.listNamed(asked)));
        Set<String> ids = new LinkedHashSet<>(List.of(actor.id()));
        List<Actor> all = register.listAll();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Actor each : all) {
                grown |= each.parent() != null && ids.contains(each.parent()) && ids.add(each.id());
            }
        }
        return new Who(actor.id(), actor.name(), ids, wholes(actor, register), actor.country());
    }

    private static IllegalArgumentException unknown(String asked, List<Actor> bearers) {
        return new IllegalArgumentException(
                bearers.isEmpty()
                        ? "The actor (%s) is not in the register. Maybe another of its names, or its id?"
                                .formatted(asked)
                        : "The actor (%s) can be one of %s. Say which, by its id."
                                .formatted(
                                        asked, bearers.stream().map(Actor::id).toList()));
    }

    private static Set<String> wholes(Actor actor, ActorRegister register) {
        if (actor.parent() == null || actor.country() == null) {
            return Set.of();
        }
        return register.findById(actor.parent())
                .filter(parent -> !Objects.equals(parent.country(), actor.country()))
                .map(parent -> Set.of(parent.id()))
                .orElse(Set.of());
    }

    /** Everybody whose deeds have to be looked at. */
    public Set<String> all() {
        Set<String> all = new HashSet<>(ids);
        all.addAll(wholes);
        return all;
    }

    /** Is it named among those who did what the claim says? */
    public boolean did(Claim claim) {
        return isAmong(claim.roles().actors(), claim);
    }

    /** Is it named among those to whom it was done? */
    public boolean suffered(Claim claim) {
        return isAmong(claim.roles().recipients(), claim);
    }

    /** Is it the one who says so? */
    public boolean says(Claim claim) {
        List<Name> holders = new ArrayList<>();
        for (Attribution attribution : claim.stance().attribution()) {
            holders.add(new Name(attribution.holder(), attribution.actor()));
        }
        return isAmong(holders, claim);
    }

    private boolean isAmong(List<Name> names, Claim claim) {
        boolean atHome =
                claim.setting().places().stream().anyMatch(place -> home != null && home.equals(place.country()));
        return names.stream()
                .map(Name::actor)
                .filter(Objects::nonNull)
                .anyMatch(named -> ids.contains(named) || (atHome && wholes.contains(named)));
    }
}
