package org.khabar.weigh.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Name;

/** Who has a stake in what he says. Thread-safe. */
public final class Stakes {
    private final Sources sources;
    private final Lineage lineage;
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, String> spokenFor = new HashMap<>();
    private final List<List<String>> enemies;

    private Stakes(Sources sources, Lineage lineage, StakeFile file) {
        this.sources = sources;
        this.lineage = lineage;
        this.enemies = file.enemies();
        file.outlets().forEach((actor, names) -> names.forEach(name -> owners.put(sources.key(name), actor)));
        file.speakers().forEach((actor, names) -> names.forEach(name -> spokenFor.put(sources.key(name), actor)));
    }

    /**
     * The stakes that Khabar ships.
     *
     * @param parents id of what an actor belongs to, by the id of the actor, as the actor register holds them
     */
    public static Stakes shipped(Map<String, String> parents) {
        return new Stakes(Sources.shipped(), new Lineage(parents), StakeFile.shipped());
    }

    /** The stake that the speaker of a claim has in it; the plainest where there is more than one. */
    public Stake of(HeldClaim held) {
        Speaker speaker = sources.speaker(held);
        Set<String> doers = keys(held.claim().roles().actors());
        Set<String> others = keys(held.claim().roles().recipients());
        Set<String> speakers = speaker.keys().stream()
                .filter(key -> !owners.containsKey(key))
                .map(this::party)
                .collect(Collectors.toSet());
        if (lineage.joinsAny(speakers, doers)) {
            return Stake.SELF;
        }
        if (concerns(speakers, doers, others)) {
            return Stake.ENEMY;
        }
        Set<String> owning = new HashSet<>();
        speaker.keys().forEach(key -> addOwner(key, owning));
        sources.origins(held).forEach(name -> addOwner(sources.key(name), owning));
        boolean owned = lineage.joinsAny(owning, doers) || concerns(owning, doers, others);
        return owned ? Stake.OWNER : Stake.NONE;
    }

    /** The actor whose word it is: the owner of an outlet, whom a person speaks for, else the source itself. */
    public String party(String key) {
        String owner = owners.get(key);
        return owner == null ? spokenFor.getOrDefault(key, key) : owner;
    }

    /** Which actor belongs to which. */
    public Lineage lineage() {
        return lineage;
    }

    /** The names by which sources are known. */
    public Sources sources() {
        return sources;
    }

    private boolean concerns(Set<String> parties, Set<String> doers, Set<String> others) {
        return lineage.joinsAny(parties, others) || areEnemies(parties, doers) || areEnemies(parties, others);
    }

    private boolean areEnemies(Set<String> ones, Set<String> others) {
        return enemies.stream()
                .anyMatch(pair -> areEnemies(ones, others, pair.getFirst(), pair.getLast())
                        || areEnemies(ones, others, pair.getLast(), pair.getFirst()));
    }

    private boolean areEnemies(Set<String> ones, Set<String> others, String one, String other) {
        return lineage.joinsAny(ones, Set.of(one)) && lineage.joinsAny(others, Set.of(other));
    }

    private void addOwner(String outlet, Set<String> owning) {
        String owner = owners.get(outlet);
        if (owner != null) {
            owning.add(owner);
        }
    }

    /** Whom names mean: the actor in the register, or the words where it does not know them. */
    private static Set<String> keys(List<Name> names) {
        return names.stream()
                .map(name -> name.actor() == null ? OutletNames.slug(name.text()) : name.actor())
                .collect(Collectors.toSet());
    }
}
