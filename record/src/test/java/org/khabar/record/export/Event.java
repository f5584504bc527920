package org.khabar.record.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Span;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.ClaimType;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.Responsibility;
import org.khabar.model.claim.Status;
import org.khabar.model.claim.TimeSpan;
import org.khabar.model.incident.Incident;
import org.khabar.model.incident.Member;
import org.khabar.model.incident.Version;
import org.khabar.model.incident.Versions;

/** A claim in the making: a bombing in Kabul on 3 October 2021 by ISK, unless told otherwise. */
final class Event {
    static final Place KABUL = new Place("Kabul", "1138958", "AFG", "Kabul", 34.53, 69.17, Precision.TOWN);

    private final String id;
    private String report;
    private String outlet = "Reuters";
    private String quote = "ISK bombed a mosque in Kabul.";
    private ClaimType type = EventType.ASSAULT;
    private List<String> modes = List.of("explosives");
    private List<Name> who = List.of(new Name("ISK", "isk"));
    private List<Name> whom = List.of(new Name("worshippers", null));
    private List<Place> places = List.of(KABUL);
    private Range events = Range.exactly(1, "a");
    private @Nullable Range killed;
    private Factuality factuality = Factuality.CERTAIN;
    private Status status = Status.PAST;

    Event(String id) {
        this.id = id;
        this.report = "r-" + id;
    }

    Event report(String id, String by) {
        report = id;
        outlet = by;
        return this;
    }

    Event quote(String words) {
        quote = words;
        return this;
    }

    Event type(ClaimType of, String... in) {
        type = of;
        modes = List.of(in);
        return this;
    }

    Event who(Name... names) {
        who = List.of(names);
        return this;
    }

    Event whom(Name... names) {
        whom = List.of(names);
        return this;
    }

    Event at(Place... most) {
        places = List.of(most);
        return this;
    }

    Event events(Range number) {
        events = number;
        return this;
    }

    Event killed(long low, @Nullable Long high) {
        killed = new Range(low, high, low + " dead");
        return this;
    }

    Event killed(long number) {
        return killed(number, number);
    }

    Event factuality(Factuality value) {
        factuality = value;
        return this;
    }

    Event status(Status value) {
        status = value;
        return this;
    }

    Claim claim() {
        return new Claim(
                id,
                new Claim.Anchor(report, 0, quote, new Span(0, 3), "bombed"),
                new Claim.What(type, modes, List.of("bomb")),
                new Claim.Roles(who, whom),
                new Claim.Setting(places, new TimeSpan(Told.october(3), Told.october(3), "on Sunday", Precision.DAY)),
                new Claim.Counts(events, killed, null, null, null),
                new Claim.Stance(List.of(), null, factuality, status, Responsibility.STATED),
                null);
    }

    HeldClaim held() {
        return new HeldClaim(claim(), Told.october(4), List.of(outlet), List.of(report));
    }

    /** The incident that these claims make, with every version that they tell. */
    static Incident incident(List<HeldClaim> held) {
        List<Claim> claims = held.stream().map(HeldClaim::claim).toList();
        Claim first = claims.getFirst();
        TimeSpan time = Objects.requireNonNull(first.setting().time());
        List<Place> places = first.setting().places();
        return new Incident(
                "i-" + first.id(),
                first.what().type(),
                time.from(),
                time.to(),
                places.isEmpty() ? null : places.getFirst(),
                claims.stream()
                        .map(claim -> new Member(claim.id(), claim.anchor().report(), 1))
                        .toList(),
                new Versions(
                        versions(claims, claim -> claim.setting().time()),
                        versions(
                                claims,
                                claim -> claim.setting().places().stream()
                                        .findFirst()
                                        .orElse(null)),
                        versions(claims, claim -> claim.roles().actors()),
                        versions(claims, claim -> claim.roles().recipients()),
                        versions(claims, claim -> claim.stance().responsibility()),
                        versions(claims, claim -> claim.counts().killed()),
                        versions(claims, claim -> claim.counts().injured()),
                        versions(claims, claim -> claim.what().means())));
    }

    private static <T> List<Version<T>> versions(List<Claim> claims, Function<Claim, @Nullable T> field) {
        Map<T, List<String>> told = new LinkedHashMap<>();
        for (Claim claim : claims) {
            T value = field.apply(claim);
            if (value != null) {
                told.computeIfAbsent(value, key -> new ArrayList<>()).add(claim.id());
            }
        }
        List<Version<T>> versions = new ArrayList<>();
        told.forEach((value, ids) -> versions.add(new Version<>(value, ids)));
        return versions;
    }
}
