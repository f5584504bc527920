package org.khabar.ask.gather;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.model.Actor;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.Name;
import org.khabar.resolve.ActorRegister;

/**
 * For whom the named of a claim stand: a leader for the group that the sentence names, a group for its branch in the
 * branch's country.
 */
public final class Parties {
    private static final Pattern ALLEGIANCE =
            Pattern.compile("allegiance to (?:the )?((?:[\\p{L}'’–-]+ ?){1,8})", Pattern.CASE_INSENSITIVE);
    private static final String LEADER = "(?:leader|chief|head|commander|emir|spokesman|spokesperson)";
    private static final int LONGEST = 5;
    private final ActorRegister register;

    public Parties(ActorRegister register) {
        this.register = register;
    }

    /** Ids of those that the names stand for, in order; names that the register does not know are left out. */
    public Set<String> of(List<Name> names, Claim claim) {
        Set<String> parties = new TreeSet<>();
        for (Name name : names) {
            Optional.ofNullable(name.actor())
                    .flatMap(register::findById)
                    .map(actor -> led(name.text(), claim).orElse(actor))
                    .ifPresent(actor -> parties.add(standsFor(actor, claim)));
        }
        return parties;
    }

    /** The same without persons, who speak of what groups do. */
    public Set<String> groups(List<Name> names, Claim claim) {
        Set<String> groups = new TreeSet<>(of(names, claim));
        groups.removeIf(id -> register.findById(id)
                .filter(actor -> actor.kinds().stream().anyMatch(kind -> kind.what() == Actor.Kind.PERSON))
                .isPresent());
        return groups;
    }

    /** Is that a person of whom no more is known than that the Security Council lists them? */
    public boolean isListedPerson(String id) {
        return register.findById(id)
                .filter(actor -> actor.ids().containsKey(Actor.UN_SANCTIONS))
                .filter(actor -> actor.kinds().stream().allMatch(kind -> kind.what() == Actor.Kind.PERSON))
                .isPresent();
    }

    /** To whom the sentence says that allegiance is pledged; empty where it speaks of none. */
    public Set<String> pledgedTo(Claim claim) {
        Matcher matcher = ALLEGIANCE.matcher(claim.anchor().quote());
        if (!matcher.find()) {
            return Set.of();
        }
        List<String> words = List.of(matcher.group(1).strip().split(" "));
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.min(words.size(), from + LONGEST); to > from; to--) {
                Optional<Actor> actor = register.find(String.join(" ", words.subList(from, to)), null, null);
                if (actor.isPresent()) {
                    return Set.of(standsFor(actor.get(), claim));
                }
            }
        }
        return Set.of();
    }

    /** ISO 3166-1 alpha-3 code of where one of them is at home; empty where nobody knows. */
    public Set<String> homes(List<Name> names) {
        Set<String> homes = new TreeSet<>();
        for (Name name : names) {
            Optional.ofNullable(name.actor())
                    .flatMap(register::findById)
                    .map(Actor::country)
                    .ifPresent(homes::add);
        }
        return homes;
    }

    /** Is the second the country in which the first is at home? */
    public boolean isHome(String id, String country) {
        return register.findById(id).map(Actor::country).filter(country::equals).isPresent();
    }

    /** The name to show. */
    public String name(String id) {
        return register.findById(id).map(Actor::name).orElse(id);
    }

    /** The group as whose leader the sentence introduces the person: "al-Qaeda leader Ayman al-Zawahiri". */
    private Optional<Actor> led(String person, Claim claim) {
        Matcher matcher = Pattern.compile(
                        "((?:[\\p{L}'’–-]+ ){1,%d})%s %s".formatted(LONGEST, LEADER, Pattern.quote(person)))
                .matcher(claim.anchor().quote());
        if (!matcher.find()) {
            return Optional.empty();
        }
        List<String> words = List.of(matcher.group(1).strip().split(" ", -1));
        for (int from = 0; from < words.size(); from++) {
            Optional<Actor> group = register.find(String.join(" ", words.subList(from, words.size())), null, null);
            if (group.isPresent()) {
                return group;
            }
        }
        return Optional.empty();
    }

    private String standsFor(Actor actor, Claim claim) {
        List<String> branches = new ArrayList<>();
        for (Actor each : register.listAll()) {
            boolean there = claim.setting().places().stream()
                    .anyMatch(place -> each.country() != null && each.country().equals(place.country()));
            if (actor.id().equals(each.parent()) && there && !Objects.equals(each.country(), actor.country())) {
                branches.add(each.id());
            }
        }
        return branches.size() == 1 ? branches.getFirst() : actor.id();
    }
}
