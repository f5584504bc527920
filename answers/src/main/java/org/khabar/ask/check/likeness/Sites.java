package org.khabar.ask.check.likeness;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Precision;

/** Compares where a claim of the argument and one of the record lie. Immutable. */
public final class Sites {
    /** Places as close as this are one for a report that names the nearest town. */
    private static final double NEAR_DEGREES = 0.3;

    private static final double MOST_WORDS = 0.6;

    /** Three or four sentences. */
    private static final int SHORT_REPORT = 900;

    private final Kin kin;

    Sites(Kin kin) {
        this.kin = kin;
    }

    Part of(Claim asked, Claim told, String report) {
        Part where = where(asked, told);
        return where == Part.OPEN && isTold(asked, told, report) ? Part.SAME : where;
    }

    /** Does the record tell of a place within a country only, not of the whole of it? */
    static boolean isWithin(Claim told) {
        return told.setting().places().stream()
                .anyMatch(place -> isClose(place) || place.precision() == Precision.PROVINCE);
    }

    private Part where(Claim asked, Claim told) {
        List<Place> wanted = asked.setting().places();
        if (wanted.isEmpty()) {
            return Part.UNASKED;
        }
        Place place = wanted.getFirst();
        double covered = Terms.covered(place.text(), told.anchor().quote());
        boolean site = place.precision() == Precision.SITE;
        if (site && covered == 0) {
            return told.setting().places().stream().anyMatch(other -> apart(place, other)) ? Part.OTHER : Part.OPEN;
        }
        if (site && covered < MOST_WORDS && told.setting().places().stream().noneMatch(Sites::isSite)) {
            return Part.OPEN;
        }
        if (covered >= MOST_WORDS || told.setting().places().stream().anyMatch(other -> holds(place, other))) {
            return Part.SAME;
        }
        Set<String> countries = countries(wanted);
        Set<String> others = countries(told.setting().places());
        if (others.isEmpty()) {
            others = kin.homes(Kin.ids(told.roles().recipients()));
        }
        boolean apart = told.setting().places().stream().anyMatch(other -> apart(place, other));
        boolean unsure = place.precision() == Precision.UNKNOWN;
        return apart || (!unsure && !others.isEmpty() && !countries.isEmpty() && disjoint(countries, others))
                ? Part.OTHER
                : Part.OPEN;
    }

    /** A short report that tells of no other place names the place for all that it tells. */
    private static boolean isTold(Claim asked, Claim told, String report) {
        return report.length() <= SHORT_REPORT
                && told.setting().places().stream().noneMatch(Sites::isClose)
                && Terms.covered(asked.setting().places().getFirst().text(), report) == 1;
    }

    /** Does the first contain the second, or lie by it? */
    private static boolean holds(Place place, Place other) {
        if (place.place() != null && place.place().equals(other.place())) {
            return true;
        }
        boolean country = Objects.equals(place.country(), other.country()) && place.country() != null;
        return switch (place.precision()) {
            case COUNTRY -> country;
            case PROVINCE -> country && place.adm1() != null && place.adm1().equals(other.adm1());
            default -> country && isClose(other) && near(place, other);
        };
    }

    private static boolean apart(Place place, Place other) {
        return isClose(place) && isClose(other) && !near(place, other);
    }

    private static boolean isSite(Place place) {
        return place.precision() == Precision.SITE;
    }

    private static boolean isClose(Place place) {
        return place.precision() == Precision.TOWN
                || place.precision() == Precision.SITE
                || place.precision() == Precision.DISTRICT;
    }

    private static boolean near(Place one, Place other) {
        return one.lat() != null
                && other.lat() != null
                && one.lon() != null
                && other.lon() != null
                && Math.abs(one.lat() - other.lat()) < NEAR_DEGREES
                && Math.abs(one.lon() - other.lon()) < NEAR_DEGREES;
    }

    /** The countries that these places lie in. */
    public static Set<String> countries(Collection<Place> places) {
        return places.stream().map(Place::country).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static boolean disjoint(Set<String> ones, Set<String> others) {
        return ones.stream().noneMatch(others::contains);
    }
}
