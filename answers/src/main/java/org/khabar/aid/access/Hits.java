package org.khabar.aid.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khabar.aid.access.Evidence.Bearing;
import org.khabar.aid.access.rule.AccessRules;
import org.khabar.aid.access.rule.Indicator;
import org.khabar.model.Actor;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Status;
import org.khabar.model.claim.TimeSpan;
import org.khabar.model.incident.Incident;
import org.khabar.record.view.Filter;
import org.khabar.record.view.View;
import org.khabar.resolve.ActorRegister;
import org.khabar.resolve.NameWords;

/** The claims of a record that bear on access up to a day, by country. */
final class Hits {
    private final AccessRules rules;
    private final ActorRegister actors;
    private final LocalDate date;
    private final Map<String, List<Hit>> byCountry = new HashMap<>();

    private Hits(AccessRules rules, ActorRegister actors, LocalDate date) {
        this.rules = rules;
        this.actors = actors;
        this.date = date;
    }

    /** Goes through the record once. */
    static Hits gather(View view, AccessRules rules, ActorRegister actors, LocalDate date) {
        Hits hits = new Hits(rules, actors, date);
        Filter filter = Filter.ALL.types(rules.types()).between(date.minusDays(rules.longest() - 1L), date);
        view.forEachIncident(filter, hits::add);
        return hits;
    }

    /** Names as they are compared. */
    static String key(String name) {
        return String.join(" ", NameWords.normalise(name));
    }

    /** Those that speak of a country or of a place in it. */
    List<Hit> in(String country) {
        return byCountry.getOrDefault(country, List.of());
    }

    /** The countries that something is told of. */
    Set<String> countries() {
        return new TreeSet<>(byCountry.keySet());
    }

    private void add(Incident incident, List<HeldClaim> claims) {
        for (HeldClaim held : claims) {
            for (Indicator indicator : rules.indicators()) {
                if (!isInTime(held, indicator)) {
                    continue;
                }
                bearing(held.claim(), indicator)
                        .ifPresent(bearing -> where(incident, held.claim(), indicator)
                                .forEach((country, areas) -> byCountry
                                        .computeIfAbsent(country, any -> new ArrayList<>())
                                        .add(new Hit(indicator, incident.id(), held, bearing, areas))));
            }
        }
    }

    private boolean isInTime(HeldClaim held, Indicator indicator) {
        TimeSpan time = held.claim().setting().time();
        LocalDate from = time == null || time.from() == null ? held.published() : time.from();
        LocalDate told = time == null || time.to() == null ? held.published() : time.to();
        // "In the war (2001–2021)" lasts longer than what a report of 2013 can know of.
        LocalDate published = held.published();
        LocalDate to = published != null && told != null && told.isAfter(published) ? published : told;
        return from != null && to != null && !from.isAfter(date) && !to.isBefore(date.minusDays(indicator.days() - 1L));
    }

    private Optional<Bearing> bearing(Claim claim, Indicator indicator) {
        Status status = claim.stance().status();
        if (status == Status.FUTURE || status == Status.HYPOTHETICAL) {
            return Optional.empty();
        }
        Optional<Bearing> raising = switch (claim.stance().factuality()) {
            case CERTAIN -> Optional.of(Bearing.COUNTS);
            case PROBABLE -> Optional.of(Bearing.LIKELY);
            case CERTAIN_NOT, PROBABLE_NOT -> Optional.of(Bearing.DENIES);
            case POSSIBLE, POSSIBLE_NOT, CERTAIN_BUT_UNKNOWN, UNCOMMITTED -> Optional.empty();
        };
        if (raising.isPresent() && indicator.counts().stream().anyMatch(test -> test.meets(claim, actors))) {
            return raising;
        }
        boolean eases = raising.filter(Bearing.COUNTS::equals).isPresent()
                && indicator.eases().stream().anyMatch(test -> test.meets(claim, actors));
        return eases ? Optional.of(Bearing.EASES) : Optional.empty();
    }

    /**
     * The areas that a claim speaks of, by country; where it names no place, those of its incident or of whoever did
     * it.
     */
    private Map<String, Set<String>> where(Incident incident, Claim claim, Indicator indicator) {
        Map<String, Set<String>> where = new HashMap<>();
        List<Place> places = claim.setting().places();
        places.forEach(place -> put(where, place));
        if (places.isEmpty()) {
            put(where, incident.place());
        }
        if (where.isEmpty() && indicator.wholeCountry()) {
            claim.roles().actors().stream()
                    .flatMap(name -> Optional.ofNullable(name.actor()).stream())
                    .flatMap(id -> actors.findById(id).stream())
                    .map(Actor::country)
                    .filter(country -> country != null)
                    .forEach(country -> where.put(country, new HashSet<>()));
        }
        return where;
    }

    private static void put(Map<String, Set<String>> where, @Nullable Place place) {
        if (place == null || place.country() == null) {
            return;
        }
        Set<String> areas = where.computeIfAbsent(place.country(), any -> new HashSet<>());
        if (place.adm1() != null) {
            areas.add(key(place.adm1()));
        }
    }
}
