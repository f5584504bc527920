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
    private static final Set<Responsibility> OPEN = EnumSet.of(Responsibility.SUSPECTED, Responsibility.DENIED);

    /** What a full name begins with that the register does not know. */
    public static final String NAMED = "=";

    private static final Pattern FULL_NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}.'’-]*)+");

    private Sketches() {}

    /**
     * The short form of a claim. Empty for a tie, a figure, what lies ahead or is only thought of, what the report does
     * not commit itself to, and a count of several happenings over several days. A denial has one: it belongs to what
     * it denies. Where the report names no day, the day it was published stands in, as not stated; in a further
     * sentence without a place, none does.
     */
    public static Optional<Sketch> of(HeldClaim held) {
        Claim claim = held.claim();
        if (!(claim.what().type() instanceof EventType type) || !tellsOfOne(claim)) {
            return Optional.empty();
        }
        Set<String> known = namesOf(claim);
        return Optional.of(new Sketch(
                claim.id(),
                claim.anchor().report(),
                claim.anchor().sentence(),
                held.published(),
                outlets(held),
                Wording.of(claim.anchor().quote()),
                Words.of(LookingBack.part(claim), known),
                Words.names(claim.anchor().quote(), known),
                what(claim, type),
                who(claim),
                where(claim.setting().places()),
                when(claim, held.published()),
                toll(claim.counts())));
    }

    private static boolean tellsOfOne(Claim claim) {
        return HAPPENED.contains(claim.stance().status())
                && claim.stance().factuality() != Factuality.UNCOMMITTED
                && !isAggregate(claim);
    }

    /** Several on several days; or on no day that is told, and claimed, as who claims a series does. */
    private static boolean isAggregate(Claim claim) {
        Range events = claim.counts().events();
        TimeSpan time = claim.setting().time();
        if (events == null || events.low() <= 1) {
            return false;
        }
        boolean severalDays =
                time != null && (time.from() == null || !time.from().equals(time.to()));
        boolean untold = time == null || time.text().isEmpty();
        return severalDays || (untold && claim.stance().responsibility() == Responsibility.CLAIMED);
    }

    private static Set<String> outlets(HeldClaim held) {
        Set<String> outlets = new TreeSet<>(lower(held.outlets()));
        String credited = held.claim().stance().outlet();
        if (credited != null) {
            outlets.add(credited.toLowerCase(Locale.ROOT));
        }
        return outlets;
    }

    /**
     * What a claim's other fields say already; the word for a site, as airport or mosque, may be all that two share.
     */
    private static Set<String> namesOf(Claim claim) {
        Set<String> names = new TreeSet<>();
        claim.roles().actors().stream().filter(name -> name.actor() != null).forEach(name -> names.add(name.text()));
        claim.stance().attribution().forEach(saying -> names.add(saying.holder()));
        for (Place place : claim.setting().places()) {
            if (place.precision() != Precision.SITE) {
                names.add(place.text());
            }
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
                LookingBack.telling(claim),
                isSetOut(claim));
    }

    /** Does the sentence itself say when and where? */
    private static boolean isSetOut(Claim claim) {
        String quote = claim.anchor().quote();
        TimeSpan time = claim.setting().time();
        return time != null
                && !time.text().isEmpty()
                && quote.contains(time.text())
                && claim.setting().places().stream().anyMatch(place -> quote.contains(place.text()));
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

    /**
     * How a sketch writes a name: {@code @taliban} where the register knows it, {@code =anna smith} where it is a full
     * name, otherwise the text in lower case.
     */
    public static String name(Name name) {
        if (name.actor() != null) {
            return "@" + name.actor();
        }
        String lower = name.text().toLowerCase(Locale.ROOT);
        return FULL_NAME.matcher(name.text()).matches() ? NAMED + lower : lower;
    }

    /** The first place; where the gazetteer does not know it, it lies where the next known one does. */
    private static Sketch.@Nullable Where where(List<Place> places) {
        if (places.isEmpty()) {
            return null;
        }
        Place named = places.getFirst();
        Place known = named.lat() != null
                ? named
                : places.stream()
                        .filter(place -> place.lat() != null)
                        .findFirst()
                        .orElse(named);
        return new Sketch.Where(
                named.text().toLowerCase(Locale.ROOT),
                known.equals(named) ? known.place() : null,
                known.country(),
                known.adm1(),
                known.lat(),
                known.lon(),
                !known.equals(named) && known.precision() == Precision.TOWN ? Precision.SITE : known.precision());
    }

    /**
     * The days told. Who claims or denies a deed on the day of the report names the day on which he says so. A further
     * sentence of a report that says neither when nor where, nor names anybody hurt, goes with the others, whenever
     * that was.
     */
    private static Sketch.@Nullable When when(Claim claim, @Nullable LocalDate published) {
        TimeSpan time = claim.setting().time();
        boolean untold = time == null || time.text().isEmpty();
        if (untold
                && claim.anchor().sentence() > 0
                && claim.setting().places().isEmpty()
                && claim.roles().recipients().stream().noneMatch(Sketches::isNamed)) {
            return null;
        }
        if (time != null && time.from() != null && time.to() != null) {
            boolean said = LookingBack.SPOKEN.contains(claim.stance().responsibility())
                    && time.from().equals(published)
                    && time.to().equals(published);
            return new Sketch.When(
                    time.from(),
                    time.to(),
                    time.precision(),
                    !said && !time.text().isEmpty());
        }
        return published == null ? null : new Sketch.When(published, published, Precision.UNKNOWN, false);
    }

    private static boolean isNamed(Name name) {
        return name.actor() != null || name(name).startsWith(NAMED);
    }

    private static Sketch.Toll toll(Claim.Counts counts) {
        Range killed = counts.killed();
        return new Sketch.Toll(
                counts.events(), killed == null || LookingBack.isMore(killed) ? null : killed, counts.injured());
    }

    private static Set<String> lower(Collection<String> words) {
        Set<String> lower = new TreeSet<>();
        words.forEach(word -> lower.add(word.toLowerCase(Locale.ROOT)));
        return lower;
    }
}
