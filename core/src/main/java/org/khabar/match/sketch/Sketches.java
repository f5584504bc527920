package org.khabar.match.sketch;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

/** Makes the short form of a claim, where it speaks of one happening. */
public final class Sketches {
    private static final Set<Status> HAPPENED = EnumSet.of(Status.PAST, Status.ONGOING);
    private static final Set<Responsibility> OPEN =
            EnumSet.of(Responsibility.SUSPECTED, Responsibility.DENIED, Responsibility.CLAIMED);
    private static final Pattern REFERS =
            Pattern.compile("(?:^|.*\\W)(?:the|this|that|these|those)\\s+(?:[\\w-]+\\s+){0,2}$", Pattern.DOTALL);

    private Sketches() {}

    /**
     * The short form of a claim. Empty for a tie, a figure, what lies ahead or is only thought of, what the report does
     * not commit itself to, and a count of several happenings over several days. A denial has one: it belongs to what
     * it denies. Where the report names no day, the day it was published stands in, as not stated.
     */
    public static Optional<Sketch> of(HeldClaim held) {
        Claim claim = held.claim();
        if (!(claim.what().type() instanceof EventType type) || !tellsOfOne(claim)) {
            return Optional.empty();
        }
        return Optional.of(new Sketch(
                claim.id(),
                claim.anchor().report(),
                claim.anchor().sentence(),
                held.published(),
                outlets(held),
                Wording.of(claim.anchor().quote()),
                Words.of(claim.anchor().quote(), namesOf(claim)),
                what(claim, type),
                who(claim),
                claim.setting().places().isEmpty()
                        ? null
                        : where(claim.setting().places().getFirst()),
                when(claim.setting().time(), held.published()),
                new Sketch.Toll(
                        claim.counts().events(),
                        claim.counts().killed(),
                        claim.counts().injured())));
    }

    private static boolean tellsOfOne(Claim claim) {
        return HAPPENED.contains(claim.stance().status())
                && claim.stance().factuality() != Factuality.UNCOMMITTED
                && !isAggregate(claim.counts().events(), claim.setting().time());
    }

    private static boolean isAggregate(@Nullable Range events, @Nullable TimeSpan time) {
        return events != null
                && events.low() > 1
                && time != null
                && (time.from() == null || !time.from().equals(time.to()));
    }

    private static Set<String> outlets(HeldClaim held) {
        Set<String> outlets = new TreeSet<>(lower(held.outlets()));
        String credited = held.claim().stance().outlet();
        if (credited != null) {
            outlets.add(credited.toLowerCase(Locale.ROOT));
        }
        return outlets;
    }

    private static Set<String> namesOf(Claim claim) {
        Set<String> names = new TreeSet<>();
        claim.roles().actors().forEach(name -> names.add(name.text()));
        for (Place place : claim.setting().places()) {
            names.add(place.text());
            names.add(String.valueOf(place.adm1()));
        }
        return names;
    }

    private static Sketch.What what(Claim claim, EventType type) {
        return new Sketch.What(
                type,
                Set.copyOf(claim.what().modes()),
                lower(claim.what().means()),
                claim.anchor().trigger().toLowerCase(Locale.ROOT),
                refers(claim.anchor()));
    }

    private static boolean refers(Claim.Anchor anchor) {
        int at = anchor.quote().indexOf(anchor.trigger());
        return at > 0
                && REFERS.matcher(anchor.quote().substring(0, at).toLowerCase(Locale.ROOT))
                        .matches();
    }

    private static Sketch.Who who(Claim claim) {
        return new Sketch.Who(
                names(claim.roles().actors()),
                names(claim.roles().recipients()),
                !OPEN.contains(claim.stance().responsibility()));
    }

    private static Set<String> names(List<Name> names) {
        Set<String> all = new TreeSet<>();
        names.forEach(name -> all.add(name(name)));
        return all;
    }

    /** How a sketch writes a name: {@code @taliban} where the register knows it, otherwise the text in lower case. */
    public static String name(Name name) {
        return name.actor() == null ? name.text().toLowerCase(Locale.ROOT) : "@" + name.actor();
    }

    private static Sketch.Where where(Place place) {
        return new Sketch.Where(
                place.text().toLowerCase(Locale.ROOT),
                place.place(),
                place.country(),
                place.adm1(),
                place.lat(),
                place.lon(),
                place.precision());
    }

    private static Sketch.@Nullable When when(@Nullable TimeSpan time, @Nullable LocalDate published) {
        if (time != null && time.from() != null && time.to() != null) {
            return new Sketch.When(
                    time.from(), time.to(), time.precision(), !time.text().isEmpty());
        }
        return published == null ? null : new Sketch.When(published, published, Precision.UNKNOWN, false);
    }

    private static Set<String> lower(Collection<String> words) {
        Set<String> lower = new TreeSet<>();
        words.forEach(word -> lower.add(word.toLowerCase(Locale.ROOT)));
        return lower;
    }
}
