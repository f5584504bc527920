package org.khabar.match;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khabar.match.sketch.Sketches;
import org.khabar.model.claim.ClaimType;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.TimeSpan;
import org.khabar.model.incident.Incident;
import org.khabar.model.incident.Version;
import org.khabar.model.incident.Versions;

/** Makes the incident that a group of claims tells of. */
public final class Incidents {
    private static final Comparator<HeldClaim> FIRST = Comparator.comparing(
                    HeldClaim::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(held -> held.claim().anchor().report())
            .thenComparingInt(held -> held.claim().anchor().sentence())
            .thenComparing(held -> held.claim().id());

    /** A day that nobody states counts as known to within this many days. */
    private static final long UNSTATED = 4;

    /** What the ids of claims begin with. */
    private static final String CLAIM = "c";

    private Incidents() {}

    /** The id of the incident of a group: made from its first claim, so that later claims leave it as it is. */
    public static String id(Group group) {
        String first = group.members().getFirst().claim();
        return "i-" + (first.startsWith(CLAIM) ? first.substring(CLAIM.length()) : first);
    }

    /**
     * The incident of a group, with every version of every field, the claims of each by day published and id.
     *
     * @param held the claims of the group, in any order; others do no harm
     * @throws IllegalArgumentException if a claim of the group is not among them
     */
    public static Incident of(Group group, List<HeldClaim> held) {
        Map<String, HeldClaim> byId = new HashMap<>();
        held.forEach(each -> byId.put(each.claim().id(), each));
        List<HeldClaim> claims = new ArrayList<>();
        group.members().forEach(member -> {
            HeldClaim claim = byId.get(member.claim());
            if (claim == null) {
                throw new IllegalArgumentException(
                        "The claim (%s) of the group must be given.".formatted(member.claim()));
            }
            claims.add(claim);
        });
        claims.sort(FIRST);
        Optional<TimeSpan> when = when(claims);
        return new Incident(
                id(group),
                type(claims),
                when.map(TimeSpan::from).orElse(null),
                when.map(TimeSpan::to).orElse(null),
                place(claims),
                group.members(),
                versions(claims));
    }

    private static ClaimType type(List<HeldClaim> claims) {
        return mostFrequent(
                claims.stream().map(held -> held.claim().what().type()).toList(), type -> type);
    }

    /** The narrowest time told; of several as narrow the stretch from the first to the last. */
    private static Optional<TimeSpan> when(List<HeldClaim> claims) {
        List<TimeSpan> told = new ArrayList<>();
        for (HeldClaim held : claims) {
            TimeSpan time = held.claim().setting().time();
            if (time != null && time.from() != null && time.to() != null) {
                told.add(time);
            }
        }
        if (told.isEmpty()) {
            return Optional.empty();
        }
        long least = told.stream().mapToLong(Incidents::width).min().orElseThrow();
        List<TimeSpan> narrow =
                told.stream().filter(time -> width(time) == least).toList();
        TimeSpan first =
                narrow.stream().min(Comparator.comparing(TimeSpan::from)).orElseThrow();
        TimeSpan last = first.text().isEmpty()
                ? first
                : narrow.stream().max(Comparator.comparing(TimeSpan::to)).orElseThrow();
        return Optional.of(new TimeSpan(first.from(), last.to(), first.text(), first.precision()));
    }

    private static long width(TimeSpan time) {
        return ChronoUnit.DAYS.between(time.from(), time.to()) + (time.text().isEmpty() ? UNSTATED : 0);
    }

    private static @Nullable Place place(List<HeldClaim> claims) {
        List<Place> places = new ArrayList<>();
        claims.forEach(
                held -> held.claim().setting().places().stream().findFirst().ifPresent(places::add));
        if (places.isEmpty()) {
            return null;
        }
        Precision closest = places.stream()
                .map(Place::precision)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return mostFrequent(
                places.stream().filter(place -> place.precision() == closest).toList(), Incidents::same);
    }

    /** What most have; at a tie what stands first. */
    private static <T> T mostFrequent(List<T> values, Function<T, Object> same) {
        Map<Object, List<T>> alike = new LinkedHashMap<>();
        values.forEach(value -> alike.computeIfAbsent(same.apply(value), none -> new ArrayList<>())
                .add(value));
        int most = alike.values().stream().mapToInt(List::size).max().orElseThrow();
        return alike.values().stream()
                .filter(some -> some.size() == most)
                .findFirst()
                .orElseThrow()
                .getFirst();
    }

    private static Versions versions(List<HeldClaim> claims) {
        return new Versions(
                versions(
                        claims,
                        held -> held.claim().setting().time(),
                        time -> List.of(String.valueOf(time.from()), String.valueOf(time.to()))),
                versions(
                        claims,
                        held -> held.claim().setting().places().stream()
                                .findFirst()
                                .orElse(null),
                        Incidents::same),
                versions(claims, held -> unlessEmpty(held.claim().roles().actors()), Incidents::names),
                versions(claims, held -> unlessEmpty(held.claim().roles().recipients()), Incidents::names),
                versions(claims, held -> held.claim().stance().responsibility(), value -> value),
                versions(claims, held -> held.claim().counts().killed(), Incidents::bounds),
                versions(claims, held -> held.claim().counts().injured(), Incidents::bounds),
                versions(claims, held -> unlessEmpty(held.claim().what().means()), means -> new TreeSet<>(means)));
    }

    private static <T> List<Version<T>> versions(
            List<HeldClaim> claims, Function<HeldClaim, @Nullable T> field, Function<T, Object> same) {
        Map<Object, T> values = new LinkedHashMap<>();
        Map<Object, List<String>> behind = new HashMap<>();
        for (HeldClaim held : claims) {
            T value = field.apply(held);
            if (value != null) {
                Object key = same.apply(value);
                values.putIfAbsent(key, value);
                behind.computeIfAbsent(key, none -> new ArrayList<>())
                        .add(held.claim().id());
            }
        }
        List<Version<T>> versions = new ArrayList<>();
        values.forEach((key, value) -> versions.add(new Version<>(value, behind.getOrDefault(key, List.of()))));
        return versions;
    }

    private static <T> @Nullable List<T> unlessEmpty(List<T> values) {
        return values.isEmpty() ? null : values;
    }

    private static Object same(Place place) {
        return place.place() == null ? place.text().toLowerCase(Locale.ROOT) : "@" + place.place();
    }

    private static Object names(List<Name> names) {
        Set<String> all = new HashSet<>();
        names.forEach(name -> all.add(Sketches.name(name)));
        return all;
    }

    private static Object bounds(Range range) {
        return Arrays.asList(range.low(), range.high());
    }
}
