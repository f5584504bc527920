package org.khabar.ask.check.likeness;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabar.match.likeness.Acts;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.ClaimType;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.FigureType;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.Status;
import org.khabar.model.claim.TieType;

/** Compares a claim of the argument with one of the record. */
public final class Comparer {
    /** Places as close as this are one for a report that names the nearest town. */
    private static final double NEAR_DEGREES = 0.3;

    private static final double MOST_WORDS = 0.6;

    /** Three or four sentences. */
    private static final int SHORT_REPORT = 900;

    private static final Set<String> BLASTS = Set.of("explosives", "suicide-attack", "heavy-weapons", "aerial");

    private final Kin kin;
    private final Cues cues;

    /** With who belongs to whom, and the words that tie nothing together. */
    public Comparer(Kin kin, Cues cues) {
        this.kin = kin;
        this.cues = cues;
    }

    /** Can both be of one kind? */
    public static boolean sameAct(Claim asked, Claim told) {
        ClaimType one = asked.what().type();
        ClaimType other = told.what().type();
        boolean alike = switch (one) {
            case EventType type ->
                other instanceof EventType event
                        ? Acts.alike(type).contains(event)
                        : type == EventType.COERCE && other == TieType.CONTROLS;
            case TieType type -> other == type || (type == TieType.CONTROLS && isSeizure(told));
            case FigureType type -> other instanceof FigureType;
        };
        return alike && ((one == other && isForce(one)) || isTie(one, other) || sameWay(asked, told));
    }

    private static boolean isTie(ClaimType one, ClaimType other) {
        return one instanceof TieType || other instanceof TieType;
    }

    private static boolean isForce(ClaimType type) {
        return type == EventType.ASSAULT || type instanceof TieType || type instanceof FigureType;
    }

    /** Words and gifts come in too many kinds for the type alone: the way or the word must be the same. */
    private static boolean sameWay(Claim asked, Claim told) {
        Set<String> modes = new HashSet<>(asked.what().modes());
        modes.retainAll(told.what().modes());
        return !modes.isEmpty()
                || Terms.covered(asked.anchor().trigger(), told.anchor().quote()) >= MOST_WORDS
                || (asked.what().type() == told.what().type()
                        && asked.what().modes().isEmpty()
                        && told.what().modes().isEmpty());
    }

    private static boolean isSeizure(Claim claim) {
        return claim.what().type() == EventType.COERCE && claim.what().modes().contains("seize");
    }

    /** Both side by side. */
    public Likeness compare(Claim asked, Window window, HeldClaim held, String report) {
        Part where = where(asked, held.claim());
        if (where == Part.OPEN && isTold(asked, held.claim(), report)) {
            where = Part.SAME;
        }

        Claim told = held.claim();
        return new Likeness(
                held,
                who(asked, held),
                whom(asked, told),
                where,
                window.of(held),
                Numbers.of(asked, told),
                isWeaker(asked, told) ? Part.OPEN : Part.SAME,
                said(asked, held),
                isWorded(asked, told),
                anchors(asked, window, held, where));
    }

    private static boolean isWorded(Claim asked, Claim told) {
        List<String> modes = asked.what().modes();
        boolean blasts = modes.stream().anyMatch(BLASTS::contains)
                && told.what().modes().stream().anyMatch(BLASTS::contains);
        return modes.isEmpty()
                || blasts
                || asked.what().type() != told.what().type()
                || modes.stream().anyMatch(told.what().modes()::contains)
                || Terms.covered(asked.anchor().trigger(), told.anchor().quote()) >= MOST_WORDS;
    }

    /** An arrest, a release, a withdrawal: acts that say more than their type, other than the ways to kill. */
    private static boolean sameMode(Claim asked, Claim told) {
        return asked.what().type() != EventType.ASSAULT
                && asked.what().type() == told.what().type()
                && asked.what().modes().stream().anyMatch(told.what().modes()::contains);
    }

    /** How many things tie both together: a doer, somebody or something hit, a place, a number, a few days. */
    private int anchors(Claim asked, Window window, HeldClaim held, Part place) {
        Claim told = held.claim();
        boolean whom = whom(asked, told) == Part.SAME
                && asked.roles().recipients().stream()
                        .anyMatch(name -> name.actor() != null || !cues.shows(Cues.Cue.COMMON, name.text()));
        boolean where =
                place == Part.SAME && asked.setting().places().getFirst().precision() != Precision.COUNTRY;
        boolean few = window.isFewDays() && window.of(held) == Part.SAME;
        return (who(asked, held) == Part.SAME ? 1 : 0)
                + (whom ? 1 : 0)
                + (where ? 1 : 0)
                + (Numbers.of(asked, told) == Part.SAME ? 1 : 0)
                + (few ? 1 : 0)
                + (sameMode(asked, told) ? 1 : 0);
    }

    private Part who(Claim asked, HeldClaim held) {
        Set<String> wanted = Kin.ids(asked.roles().actors());
        if (wanted.isEmpty()) {
            return Part.UNASKED;
        }
        Set<String> told = Kin.ids(held.claim().roles().actors());
        if (kin.anyRelated(wanted, told) || wanted.stream().anyMatch(id -> kin.namesAsDoer(held, id))) {
            return Part.SAME;
        }
        String quote = held.claim().anchor().quote();
        if (wanted.stream().anyMatch(id -> kin.leadsAny(id, told) && kin.names(quote, id))) {
            return Part.SAME;
        }
        return told.isEmpty() ? Part.OPEN : Part.OTHER;
    }

    private Part whom(Claim asked, Claim told) {
        List<Name> wanted = asked.roles().recipients();
        if (wanted.isEmpty()) {
            return Part.UNASKED;
        }
        long found = wanted.stream().filter(name -> isIn(name, told)).count();
        if (found == wanted.size() || (found > 0 && found * 2 >= wanted.size())) {
            return Part.SAME;
        }
        boolean named = wanted.stream().anyMatch(name -> name.actor() != null);
        return named && !Kin.ids(told.roles().recipients()).isEmpty() ? Part.OTHER : Part.OPEN;
    }

    /** Is one of those whom the argument names among those the record says were hit? */
    public boolean hits(Claim asked, Claim told) {
        List<Name> wanted = asked.roles().recipients();
        return wanted.isEmpty() || wanted.stream().anyMatch(name -> isIn(name, told));
    }

    /** Is it put as likely or possible only? */
    public static boolean isUnsure(Claim claim) {
        return claim.stance().factuality() != Factuality.CERTAIN;
    }

    private boolean isIn(Name name, Claim told) {
        String id = name.actor();
        Set<String> ids = Kin.ids(told.roles().recipients());
        ids.addAll(Kin.ids(told.roles().actors()));
        return (id != null
                        && (kin.anyRelated(Set.of(id), ids)
                                || kin.names(told.anchor().quote(), id)))
                || Terms.covered(name.text(), told.anchor().quote()) >= MOST_WORDS;
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
                && told.setting().places().stream().noneMatch(Comparer::isClose)
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

    private Part said(Claim asked, HeldClaim held) {
        if (asked.stance().attribution().isEmpty()) {
            return Part.UNASKED;
        }
        var holder = asked.stance().attribution().getFirst();
        String quote = held.claim().anchor().quote();
        boolean named = holder.actor() != null && kin.names(quote, holder.actor());
        boolean told = named || Terms.covered(holder.holder(), quote) >= MOST_WORDS;
        return told ? Part.SAME : Part.OPEN;
    }

    /** The countries that these places lie in. */
    public static Set<String> countries(Collection<Place> places) {
        return places.stream().map(Place::country).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static boolean disjoint(Set<String> ones, Set<String> others) {
        return ones.stream().noneMatch(others::contains);
    }

    private static boolean isWeaker(Claim asked, Claim told) {
        boolean surely = asked.stance().factuality() == Factuality.CERTAIN;
        boolean ahead =
                told.stance().status() == Status.FUTURE && asked.stance().status() != Status.FUTURE;
        return ahead || (surely && told.stance().factuality() != Factuality.CERTAIN);
    }

    /** Does it say that something is not so? */
    public static boolean denies(Claim claim) {
        return switch (claim.stance().factuality()) {
            case CERTAIN_NOT, PROBABLE_NOT, POSSIBLE_NOT -> true;
            case CERTAIN, PROBABLE, POSSIBLE, CERTAIN_BUT_UNKNOWN, UNCOMMITTED -> false;
        };
    }

    /** Does it tell of something that is, was, or is said not to be? */
    public static boolean commits(Claim claim) {
        return claim.stance().status() != Status.HYPOTHETICAL
                && claim.stance().factuality() != Factuality.UNCOMMITTED
                && claim.stance().factuality() != Factuality.CERTAIN_BUT_UNKNOWN;
    }
}
