package org.khabar.benchmarks.made;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.khabar.gazetteer.Gazetteer;
import org.khabar.gazetteer.GazetteerPlace;
import org.khabar.model.Actor;
import org.khabar.resolve.ActorRegister;

/** Towns and the armed actors that are at home in their countries, both as Khabar ships them. Immutable. */
final class World {
    /** The power of an even number from 0 to 1 that picks from a list: the first tenth is picked by nearly a half. */
    private static final double UNEVEN = 3;

    private static final Set<Actor.Kind> ARMED =
            EnumSet.of(Actor.Kind.ARMED_GROUP, Actor.Kind.MILITIA, Actor.Kind.MILITARY, Actor.Kind.POLICE);

    private final List<Country> countries = new ArrayList<>();

    private record Country(List<GazetteerPlace> towns, List<Actor> actors) {}

    /** Where something happens, who does it, and another who is at home there. */
    record Scene(GazetteerPlace town, Actor doer, Actor other) {}

    World() {
        Map<String, Country> byCode = new TreeMap<>();
        for (Actor actor : ActorRegister.shipped().listAll()) {
            String code = actor.country();
            if (code != null && actor.kinds().stream().anyMatch(kind -> ARMED.contains(kind.what()))) {
                byCode.computeIfAbsent(code, none -> new Country(new ArrayList<>(), new ArrayList<>()))
                        .actors()
                        .add(actor);
            }
        }
        for (GazetteerPlace place : Gazetteer.load().listAll()) {
            Country country = byCode.get(place.country());
            if (country != null && place.kind() == GazetteerPlace.Kind.TOWN && place.lat() != null) {
                country.towns().add(place);
            }
        }
        byCode.values().stream()
                .filter(country -> !country.towns().isEmpty())
                .sorted(Comparator.comparingInt(country -> -country.actors().size()))
                .forEach(countries::add);
        countries.forEach(country -> {
            country.towns().sort(Comparator.comparing(GazetteerPlace::id));
            country.actors().sort(Comparator.comparing(Actor::id));
        });
    }

    /** Some country, town and actor: few have most of what happens. */
    Scene scene(Random random) {
        Country country = uneven(countries, random);
        return new Scene(
                uneven(country.towns(), random), uneven(country.actors(), random), uneven(country.actors(), random));
    }

    private static <T> T uneven(List<T> list, Random random) {
        return list.get((int) (list.size() * Math.pow(random.nextDouble(), UNEVEN)));
    }
}
