package org.khabar.workbench.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.ask.gather.Who;
import org.khabar.model.Actor;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.TieType;
import org.khabar.record.count.Dyad;
import org.khabar.record.view.Filter;
import org.khabar.record.view.View;
import org.khabar.resolve.ActorRegister;

/** Gathers with whom an actor has to do: by what they do to each other, and by the ties that claims tell. */
final class Neighbours {
    private static final int DYADS = 400;
    private static final int CLAIMS = 2_000;
    private static final int MOST = 40;

    /** Deeds against somebody. */
    private static final Set<String> AGAINST = Stream.of(
                    EventType.ASSAULT, EventType.COERCE, EventType.THREATEN, EventType.SANCTION, EventType.ACCUSE)
            .map(EventType::label)
            .collect(Collectors.toSet());

    private static final Set<String> TIES =
            Stream.of(TieType.values()).map(TieType::label).collect(Collectors.toSet());

    private final Who who;
    private final ActorRegister register;
    private final View view;
    private final Map<String, Long> did = new HashMap<>();
    private final Map<String, Long> suffered = new HashMap<>();
    private final Map<String, SortedMap<TieType, Long>> ties = new HashMap<>();

    Neighbours(Who who, ActorRegister register, View view) {
        this.who = who;
        this.register = register;
        this.view = view;
    }

    /** Those with whom it has most to do first. */
    List<Neighbour> list() {
        Filter about = Filter.ALL.actors(who.ids());
        for (Dyad dyad : view.count(about.types(AGAINST)).byDyad(DYADS)) {
            boolean acts = who.ids().contains(dyad.actor());
            if (acts != who.ids().contains(dyad.recipient())) {
                (acts ? did : suffered).merge(acts ? dyad.recipient() : dyad.actor(), dyad.incidents(), Long::sum);
            }
        }
        view.listLatestClaims(about.types(TIES), 0, CLAIMS).forEach(told -> tie(told.claim()));
        Set<String> ids = new TreeSet<>(did.keySet());
        ids.addAll(suffered.keySet());
        ids.addAll(ties.keySet());
        List<Neighbour> found = new ArrayList<>();
        ids.forEach(id -> found.add(neighbour(id, new Neighbour.Spot(0, 0))));
        found.sort(Comparator.comparingLong(Neighbour::weight).reversed().thenComparing(Neighbour::id));
        return placed(found.subList(0, Math.min(MOST, found.size())));
    }

    private void tie(Claim claim) {
        if (!(claim.what().type() instanceof TieType type)) {
            return;
        }
        Stream.concat(claim.roles().actors().stream(), claim.roles().recipients().stream())
                .map(Name::actor)
                .filter(id -> id != null && !who.ids().contains(id))
                .distinct()
                .forEach(id -> ties.computeIfAbsent(id, key -> new TreeMap<>()).merge(type, 1L, Long::sum));
    }

    /** Around the middle, those who are with it on one side and those who are against it on the other. */
    private List<Neighbour> placed(List<Neighbour> found) {
        List<Neighbour> pictured = found.subList(0, Math.min(ActorPage.PICTURED, found.size()));
        Map<Neighbour.Stand, List<Neighbour>> sides = new EnumMap<>(Neighbour.Stand.class);
        pictured.forEach(each ->
                sides.computeIfAbsent(each.stand(), key -> new ArrayList<>()).add(each));
        List<Neighbour> round = new ArrayList<>();
        for (Neighbour.Stand stand : Neighbour.Stand.values()) {
            round.addAll(sides.getOrDefault(stand, List.of()));
        }
        Map<String, Neighbour.Spot> spots = new HashMap<>();
        for (int i = 0; i < round.size(); i++) {
            double angle = 2 * Math.PI * i / round.size() - Math.PI / 2;
            double reach = i % 2 == 0 ? 1 : 0.72;
            spots.put(round.get(i).id(), new Neighbour.Spot(reach * Math.cos(angle), reach * Math.sin(angle)));
        }
        return found.stream()
                .map(each -> neighbour(each.id(), spots.getOrDefault(each.id(), each.spot())))
                .toList();
    }

    private Neighbour neighbour(String id, Neighbour.Spot spot) {
        return new Neighbour(
                id,
                register.findById(id).map(Actor::name).orElse(id),
                did.getOrDefault(id, 0L),
                suffered.getOrDefault(id, 0L),
                ties.getOrDefault(id, new TreeMap<>()),
                spot);
    }
}
