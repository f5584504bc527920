package org.khabar.ask.gather;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.TieType;
import org.khabar.record.view.Filter;
import org.khabar.record.view.View;

/**
 * One place that a report says somebody holds, or has taken.
 *
 * @param day by when, or else the day of the report; null where nobody knows
 * @param place what is held: a town, a province, "presidential palace in Kabul"
 * @param areas first-level areas that it lies in, as far as they are told
 * @param holders ids of those who hold it, in order
 * @param held the claim
 */
public record Ground(@Nullable LocalDate day, String place, Set<String> areas, Set<String> holders, HeldClaim held) {
    private static final String SEIZE = "seize";

    public Ground {
        areas = Set.copyOf(areas);
        holders = Collections.unmodifiableSet(new TreeSet<>(holders));
    }

    /** All that is told of control and seizures of places, by day; a claim of several places gives each. */
    public static List<Ground> of(View view, Asked asked, Parties parties) {
        List<Ground> all = new ArrayList<>();
        view.forEachClaim(Filter.ALL.types(Set.of(TieType.CONTROLS.label(), "COERCE")), held -> {
            boolean who = asked.actors().isEmpty() || asked.actors().stream().anyMatch(each -> each.did(held.claim()));
            if (Found.told(held.claim()) && who && isIn(held, asked, parties)) {
                all.addAll(read(held, parties));
            }
        });
        List<Ground> tied = all.stream().filter(Ground::isTie).toList();
        return all.stream()
                .filter(each -> each.isTie() || tied.stream().noneMatch(each::repeats))
                .filter(each -> asked.window() == null || asked.window().holds(each.day, each.day))
                .filter(each -> asked.place() == null || each.lies(asked.place()))
                .sorted(Comparator.comparing(Ground::day, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Ground::place))
                .toList();
    }

    private static List<Ground> read(HeldClaim held, Parties parties) {
        Claim claim = held.claim();
        Set<String> holders = parties.groups(claim.roles().actors(), claim);
        boolean tie = claim.what().type() == TieType.CONTROLS;
        if (holders.isEmpty() || !tie && !claim.what().modes().contains(SEIZE)) {
            return List.of();
        }
        List<Place> places = claim.setting().places();
        Set<String> areas = places.stream()
                .map(Place::adm1)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.toSet());
        List<String> what =
                tie ? claim.roles().recipients().stream().map(Name::text).toList() : taken(claim);
        return what.stream()
                .map(each -> new Ground(by(held), each, areas, holders, held))
                .toList();
    }

    /** What a seizure takes: the places themselves, or something in them ("presidential palace in Kabul"). */
    private static List<String> taken(Claim claim) {
        List<String> where = narrow(claim.setting().places());
        String things = claim.roles().recipients().stream()
                .filter(name -> name.actor() == null)
                .map(Name::text)
                .collect(Collectors.joining(", "));
        if (where.isEmpty() || things.isEmpty()) {
            return where;
        }
        return List.of(things + " in " + String.join(", ", where));
    }

    /** Without the areas in which other places of the list lie. */
    private static List<String> narrow(List<Place> places) {
        return places.stream()
                .filter(place -> isTown(place) || place.adm1() != null || place.precision() == Precision.COUNTRY)
                .filter(place -> places.stream().noneMatch(other -> isWithin(other, place)))
                .map(Place::text)
                .distinct()
                .toList();
    }

    /** Is the one a town in the other, which is named to say where: "Islam Qala, Herat"? */
    private static boolean isWithin(Place one, Place other) {
        boolean area = !isTown(other) || other.text().equals(other.adm1());
        return isTown(one) && !one.text().equals(other.text()) && area && Objects.equals(one.adm1(), other.adm1());
    }

    private static boolean isTown(Place place) {
        return place.precision() == Precision.TOWN || place.precision() == Precision.SITE;
    }

    /** Where several days are told ("six towns in four days"), the last. */
    private static @Nullable LocalDate by(HeldClaim held) {
        var time = held.claim().setting().time();
        return time != null && time.to() != null ? time.to() : held.published();
    }

    private boolean isTie() {
        return held.claim().what().type() == TieType.CONTROLS;
    }

    /** Is it the seizure that the tie was read from? */
    private boolean repeats(Ground tie) {
        return tie.held.claim().anchor().report().equals(held.claim().anchor().report())
                && place.toLowerCase(Locale.ROOT).endsWith(tie.place.toLowerCase(Locale.ROOT));
    }

    private boolean lies(String asked) {
        return place.toLowerCase(Locale.ROOT).contains(asked.toLowerCase(Locale.ROOT))
                || areas.stream().anyMatch(asked::equalsIgnoreCase);
    }

    /** Where no place of the claim is known, the holder's home stands in. */
    private static boolean isIn(HeldClaim held, Asked asked, Parties parties) {
        Set<String> countries = new TreeSet<>();
        held.claim().setting().places().stream()
                .map(Place::country)
                .filter(Objects::nonNull)
                .forEach(countries::add);
        if (countries.isEmpty()) {
            countries.addAll(parties.homes(held.claim().roles().actors()));
        }
        return asked.country() == null || countries.contains(asked.country());
    }
}
