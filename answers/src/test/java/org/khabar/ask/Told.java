package org.khabar.ask;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Span;
import org.khabar.model.claim.Claim;
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

/** An attack as a report tells of it; each method gives the same with one thing told otherwise. */
record Told(
        @Nullable String actor,
        String town,
        LocalDate from,
        LocalDate to,
        long events,
        Factuality factuality,
        Responsibility responsibility) {
    /** ISK attacked once, in that town, on that day, stated as certain. */
    static Told attack(String town, String day) {
        LocalDate date = LocalDate.parse(day);
        return new Told("isk", town, date, date, 1, Factuality.CERTAIN, Responsibility.STATED);
    }

    /** So many attacks from one day to another. */
    static Told attacks(long events, String from, String to) {
        return new Told(
                "isk",
                "",
                LocalDate.parse(from),
                LocalDate.parse(to),
                events,
                Factuality.CERTAIN,
                Responsibility.CLAIMED);
    }

    Told by(@Nullable String other) {
        return new Told(other, town, from, to, events, factuality, responsibility);
    }

    Told times(long number) {
        return new Told(actor, town, from, to, number, factuality, responsibility);
    }

    Told as(Factuality sureness, Responsibility link) {
        return new Told(actor, town, from, to, events, sureness, link);
    }

    Claim claim() {
        Place country = new Place("Afghanistan", "AFG", "AFG", null, null, null, Precision.COUNTRY);
        List<Place> places = town.isEmpty()
                ? List.of(country)
                : List.of(new Place(town, null, "AFG", null, null, null, Precision.TOWN), country);
        return new Claim(
                "c-" + Integer.toHexString(hashCode()),
                new Claim.Anchor("r-1", 0, "An attack was told of in " + town + ".", new Span(3, 9), "attack"),
                new Claim.What(EventType.ASSAULT, List.of(), List.of()),
                new Claim.Roles(List.of(new Name(actor == null ? "gunmen" : actor, actor)), List.of()),
                new Claim.Setting(places, new TimeSpan(from, to, "", Precision.DAY)),
                new Claim.Counts(Range.exactly(events, ""), null, null, null, null),
                new Claim.Stance(List.of(), null, factuality, Status.PAST, responsibility),
                null);
    }

    HeldClaim held() {
        return new HeldClaim(claim(), to, List.of("Reuters"), List.of());
    }
}
