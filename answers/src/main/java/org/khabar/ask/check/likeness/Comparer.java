package org.khabar.ask.check.likeness;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khabar.match.likeness.Acts;
import org.khabar.model.claim.Attribution;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.ClaimType;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.FigureType;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.Status;
import org.khabar.model.claim.TieType;
import org.khabar.model.claim.TimeSpan;

/** Compares a claim of the argument with one of the record. */
public final class Comparer {
    private static final double MOST_WORDS = 0.6;

    private static final Set<String> BLASTS = Set.of("explosives", "suicide-attack", "heavy-weapons", "aerial");

    private final Kin kin;
    private final Cues cues;
    private final Sites sites;

    /** With who belongs to whom, and the words that tie nothing together. */
    public Comparer(Kin kin, Cues cues) {
        this.kin = kin;
        this.cues = cues;
        this.sites = new Sites(kin);
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
        Claim told = held.claim();
        Part where = sites.of(asked, told, report);
        return new Likeness(
                held,
                who(asked, held),
                whom(asked, told),
                where,
                window.of(held),
                Numbers.of(asked, told),
                isWeaker(asked, held) ? Part.OPEN : Part.SAME,
                said(asked, held),
                isWorded(asked, told),
                window.isFewDays() && window.of(held) == Part.SAME,
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

    /**
     * An arrest, a release, a withdrawal, agreed or done: acts that say more than their type, other than the ways to
     * kill.
     */
    private static boolean sameMode(Claim asked, Claim told) {
        return asked.what().type() != EventType.ASSAULT
                && told.what().type() != EventType.ASSAULT
                && asked.what().modes().stream().anyMatch(told.what().modes()::contains);
    }

    /** How many things tie both together: a doer, somebody or something hit, a place, a number, a few days. */
    private int anchors(Claim asked, Window window, HeldClaim held, Part place) {
        Claim told = held.claim();
        boolean whom = whom(asked, told) == Part.SAME
                && asked.roles().recipients().stream().anyMatch(this::isSomebody);
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
        if (isPower(asked) && kin.isCountry(Kin.ids(wanted))) {
            if (isAtHome(Kin.ids(wanted), told)) {
                return Part.SAME;
            }
            if (isWithin(wanted, told)) {
                return Part.OPEN;
            }
        }
        long found = wanted.stream().filter(name -> isIn(name, told)).count();
        if (found == wanted.size() || (found > 0 && found * 2 >= wanted.size())) {
            return Part.SAME;
        }
        boolean others = asked.what().type() == EventType.ASSAULT
                ? wanted.stream().anyMatch(name -> name.actor() != null)
                        && !Kin.ids(told.roles().recipients()).isEmpty()
                : wanted.stream()
                                .noneMatch(name ->
                                        Terms.covered(name.text(), told.anchor().quote()) > 0)
                        && told.roles().recipients().stream().anyMatch(this::isSomebody);
        return others ? Part.OTHER : Part.OPEN;
    }

    /** Is it a name of its own, or of a kind of people that not every report may speak of? */
    private boolean isSomebody(Name name) {
        return name.actor() != null || !cues.shows(Cues.Cue.COMMON, name.text());
    }

    /** Power over a country is more than over a town in it. */
    private static boolean isPower(Claim claim) {
        return claim.what().type() == TieType.CONTROLS || isSeizure(claim);
    }

    /** Did somebody of that country take power, and no place is named but it? */
    private boolean isAtHome(Set<String> country, Claim told) {
        Set<String> homes = kin.homes(Kin.ids(told.roles().actors()));
        return told.roles().recipients().isEmpty()
                && told.setting().places().isEmpty()
                && Terms.says(told.anchor().trigger(), "power")
                && kin.homes(country).stream().anyMatch(homes::contains);
    }

    /** Is what was taken a part of it only? */
    private boolean isWithin(List<Name> country, Claim told) {
        List<Name> taken = told.roles().recipients();
        return Sites.isWithin(told) || (!taken.isEmpty() && !kin.anyRelated(Kin.ids(country), Kin.ids(taken)));
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
                                || (!isHolder(id, told)
                                        && kin.names(told.anchor().quote(), id))))
                || Terms.covered(name.text(), withoutHolders(told)) >= MOST_WORDS;
    }

    /** The sentence without those who say it: "a former official said" tells of no official who was hit. */
    private static String withoutHolders(Claim told) {
        String quote = told.anchor().quote();
        for (Attribution saying : told.stance().attribution()) {
            int from = quote.indexOf(saying.holder());
            int to = from < 0
                    ? -1
                    : quote.indexOf(saying.cue(), from + saying.holder().length());
            // all of "two medics and an official said"
            String said = to < 0 ? saying.holder() : quote.substring(from, to);
            quote = quote.replace(said, " ");
        }
        return quote;
    }

    /** Is it only named because it says so? */
    private boolean isHolder(String id, Claim told) {
        return told.stance().attribution().stream()
                .map(Attribution::actor)
                .anyMatch(holder -> holder != null && kin.related(holder, id));
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

    private static boolean isWeaker(Claim asked, HeldClaim held) {
        Claim told = held.claim();
        boolean surely = asked.stance().factuality() == Factuality.CERTAIN;
        boolean ahead = told.stance().status() == Status.FUTURE || isAhead(held);
        return (ahead && asked.stance().status() != Status.FUTURE)
                || (surely && told.stance().factuality() != Factuality.CERTAIN);
    }

    /** Does the report tell of days that were still to come? */
    private static boolean isAhead(HeldClaim held) {
        TimeSpan time = held.claim().setting().time();
        return time != null
                && time.from() != null
                && held.published() != null
                && time.from().isAfter(held.published());
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
