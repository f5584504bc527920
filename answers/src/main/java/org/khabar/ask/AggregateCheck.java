package org.khabar.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Actor;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.Responsibility;
import org.khabar.model.claim.Status;
import org.khabar.model.claim.TimeSpan;

/**
 * Holds a claim of many attacks in a span of time ("28 attacks between ...") against the single attacks that the record
 * holds. Show it every held claim, then ask for the answer. For one thread.
 */
public final class AggregateCheck {
    private final Claim aggregate;
    private final Window window;
    private final Set<String> actors;
    private final Set<String> wholes;
    private final Set<String> homes;
    private final List<HeldClaim> stated = new ArrayList<>();
    private final List<HeldClaim> possible = new ArrayList<>();

    private AggregateCheck(Claim aggregate, Window window, List<Actor> branches) {
        this.aggregate = aggregate;
        this.window = window;
        this.actors = ids(aggregate);
        this.wholes =
                branches.stream().map(Actor::parent).filter(Objects::nonNull).collect(Collectors.toSet());
        this.homes =
                branches.stream().map(Actor::country).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** Can this check say something of the claim: attacks by an actor that is known, several, in a span of time? */
    public static boolean fits(Claim claim) {
        TimeSpan time = claim.setting().time();
        return claim.what().type() == EventType.ASSAULT
                && isAggregate(claim)
                && !ids(claim).isEmpty()
                && time != null
                && Window.of(time) != null;
    }

    /**
     * A check of that claim.
     *
     * @throws IllegalArgumentException if the claim does not fit
     */
    public static AggregateCheck of(Claim claim) {
        return of(claim, List.of());
    }

    /**
     * The same, where reports may name an actor by what it is a branch of: "the Islamic State" at home in Afghanistan
     * is its branch there.
     *
     * @param branches the claim's actors, as the register knows them
     */
    public static AggregateCheck of(Claim claim, List<Actor> branches) {
        TimeSpan time = claim.setting().time();
        Window window = time == null ? null : Window.of(time);
        if (!fits(claim) || window == null) {
            throw new IllegalArgumentException(
                    "The claim (%s) must tell of several attacks by a known actor, from one day to another."
                            .formatted(claim.id()));
        }
        return new AggregateCheck(claim, window, branches);
    }

    /** Looks at one claim of the record. */
    public void see(HeldClaim held) {
        Claim claim = held.claim();
        if (claim.what().type() != EventType.ASSAULT
                || isAggregate(claim)
                || claim.stance().status() != Status.PAST
                || claim.stance().responsibility() == Responsibility.DENIED
                || !window.holds(claim.setting().time())) {
            return;
        }
        Factuality factuality = claim.stance().factuality();
        boolean named = isMeant(claim);
        boolean suspected = claim.stance().responsibility() == Responsibility.SUSPECTED;
        if (named && !suspected && factuality == Factuality.CERTAIN) {
            stated.add(held);
        } else if (isPositive(factuality) && (named || ids(claim).isEmpty())) {
            possible.add(held);
        }
    }

    private boolean isMeant(Claim claim) {
        Set<String> named = ids(claim);
        boolean whole = named.stream().anyMatch(wholes::contains)
                && countries(claim).stream().anyMatch(homes::contains);
        return whole || named.stream().anyMatch(actors::contains);
    }

    /** What the claims seen so far bear out. */
    public AggregateAnswer answer() {
        Set<String> countries = countries();
        List<HeldClaim> near = possible.stream()
                .filter(held -> isMeant(held.claim())
                        || held.claim().setting().places().stream()
                                .anyMatch(place -> countries.contains(Objects.toString(place.country(), ""))))
                .toList();
        List<Incident> low = Incident.group(stated);
        List<HeldClaim> all = new ArrayList<>(stated);
        all.addAll(near);
        List<Incident> high = Incident.group(all);
        return new AggregateAnswer(aggregate, low, high, near.size());
    }

    /** The countries the claim speaks of, or else those of the attacks that are stated of the actor. */
    private Set<String> countries() {
        Set<String> own = countries(aggregate);
        return !own.isEmpty()
                ? own
                : stated.stream()
                        .flatMap(held -> countries(held.claim()).stream())
                        .collect(Collectors.toSet());
    }

    private static Set<String> countries(Claim claim) {
        Set<String> countries = new HashSet<>();
        for (Place place : claim.setting().places()) {
            if (place.country() != null) {
                countries.add(place.country());
            }
        }
        return countries;
    }

    private static Set<String> ids(Claim claim) {
        return claim.roles().actors().stream()
                .map(Name::actor)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static boolean isPositive(Factuality factuality) {
        return factuality == Factuality.CERTAIN
                || factuality == Factuality.PROBABLE
                || factuality == Factuality.POSSIBLE;
    }

    /** Several happenings over several days; two blasts on one day are no aggregate. */
    private static boolean isAggregate(Claim claim) {
        Range events = claim.counts().events();
        TimeSpan time = claim.setting().time();
        boolean several = events != null && (events.low() > 1 || events.high() == null);
        boolean oneDay = time != null && time.from() != null && time.from().equals(time.to());
        return several && !oneDay;
    }

    /** The days from first to last, both inclusive. */
    private record Window(LocalDate from, LocalDate to) {
        static @Nullable Window of(TimeSpan time) {
            return time.from() == null || time.to() == null ? null : new Window(time.from(), time.to());
        }

        /** Does that time lie within it as a whole? */
        boolean holds(@Nullable TimeSpan time) {
            return time != null
                    && time.from() != null
                    && time.to() != null
                    && !time.from().isBefore(from)
                    && !time.to().isAfter(to);
        }
    }
}
