package org.khabar.ask.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.khabar.ask.check.answer.Answer;
import org.khabar.ask.check.answer.Bounds;
import org.khabar.ask.check.answer.Evidence;
import org.khabar.ask.check.answer.Verdict;
import org.khabar.ask.check.likeness.Comparer;
import org.khabar.ask.check.likeness.Kin;
import org.khabar.ask.check.likeness.Sites;
import org.khabar.ask.check.likeness.Terms;
import org.khabar.ask.check.likeness.Window;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.Responsibility;
import org.khabar.model.claim.Status;
import org.khabar.model.claim.TimeSpan;
import org.khabar.model.incident.Incident;
import org.khabar.record.view.Filter;

/** Holds a claim of many happenings in a span of days against the single incidents that the record holds. */
final class CountCheck {
    private final Holdings holdings;
    private final Kin kin;
    private final Comparer comparer;

    CountCheck(Holdings holdings, Kin kin, Comparer comparer) {
        this.holdings = holdings;
        this.kin = kin;
        this.comparer = comparer;
    }

    /** What a claim or an incident says of the link between the asked actor and the deed. */
    private enum Link {
        STATED,
        POSSIBLE,
        NONE
    }

    /** Does it claim several happenings over several known days, of somebody or against somebody known? */
    static boolean fits(Asked asked) {
        Claim claim = asked.claim();
        Window window = asked.window();
        Range events = claim.counts().events();
        boolean known = !Kin.ids(claim.roles().actors()).isEmpty()
                || !Kin.ids(claim.roles().recipients()).isEmpty();
        return claim.what().type() == EventType.ASSAULT
                && events != null
                && events.low() > 1
                && isCounted(events, claim)
                && window.asked()
                && !Objects.equals(window.from(), window.to())
                && known;
    }

    /** "Air strikes killed fifty" tells of one deed, with no number of strikes to be counted. */
    private static boolean isCounted(Range events, Claim claim) {
        return events.high() != null
                || (!events.text().isEmpty() && !Terms.says(claim.anchor().trigger(), events.text()));
    }

    Answer judge(Asked statement) {
        Claim asked = statement.claim();
        Window window = statement.window();
        long[] bounds = new long[2];
        List<Evidence> stated = new ArrayList<>();
        Set<String> countries = Sites.countries(asked.setting().places());
        if (countries.isEmpty()) {
            countries = kin.homes(Kin.ids(asked.roles().actors()));
        }
        Set<String> where = countries;
        Filter days = Filter.ALL.between(window.from(), window.to()).types(Set.of(EventType.ASSAULT.label()));
        holdings.view().forEachIncident(days, (incident, members) -> {
            List<HeldClaim> meant = members.stream()
                    .filter(held -> holdings.holds(held) && isMeant(asked, window, where, held))
                    .toList();
            Link link = meant.stream()
                    .map(held -> link(asked, held))
                    .min(Link::compareTo)
                    .orElse(Link.NONE);
            long events = events(incident, meant);
            if (link == Link.STATED) {
                bounds[0] += events;
                meant.forEach(held -> stated.add(Evidence.of(held)));
            }
            bounds[1] += link == Link.NONE ? 0 : events;
        });
        Bounds held = new Bounds(bounds[0], bounds[1]);
        return Comparer.denies(asked) || statement.negated()
                ? negative(asked, held, stated)
                : answer(asked, held, stated);
    }

    private static Answer negative(Claim asked, Bounds bounds, List<Evidence> stated) {
        boolean any = bounds.low() > 0;
        return new Answer(
                asked.anchor().quote(),
                asked.anchor().span(),
                asked.anchor().trigger(),
                any ? Verdict.CONTRADICTED : Verdict.NOT_FOUND,
                bounds,
                List.of(),
                stated,
                any
                        ? "The reports held state %,d such incidents, of which the argument says that there were none."
                                .formatted(bounds.low())
                        : "The reports held state no such incident. That is no proof that there was none.");
    }

    private static Answer answer(Claim asked, Bounds bounds, List<Evidence> stated) {
        Range events = Objects.requireNonNull(asked.counts().events());
        boolean enough = events.low() <= bounds.low();
        String held = "the reports held state %,d such incidents; with those suspected or laid to nobody, %,d."
                .formatted(bounds.low(), bounds.high());
        String why = enough
                ? "The number is borne out: " + held
                : "%,d is not confirmed by the reports held: %s They need not tell of every one."
                        .formatted(events.low(), held);
        return new Answer(
                asked.anchor().quote(),
                asked.anchor().span(),
                asked.anchor().trigger(),
                enough ? Verdict.SUPPORTED : Verdict.PARTLY,
                bounds,
                stated,
                List.of(),
                why);
    }

    private boolean isMeant(Claim asked, Window window, Set<String> countries, HeldClaim held) {
        Claim told = held.claim();
        TimeSpan time = told.setting().time();
        boolean within = time != null && window.holds(time.from(), time.to());
        Set<String> there = Sites.countries(told.setting().places());
        boolean here = countries.isEmpty() || there.isEmpty() || there.stream().anyMatch(countries::contains);
        return told.what().type() == EventType.ASSAULT
                && told.stance().status() == Status.PAST
                && !Comparer.denies(told)
                && Comparer.commits(told)
                && within
                && here
                && comparer.hits(asked, told);
    }

    private Link link(Claim asked, HeldClaim held) {
        Set<String> wanted = Kin.ids(asked.roles().actors());
        Claim told = held.claim();
        Set<String> named = Kin.ids(told.roles().actors());
        boolean doer = kin.anyRelated(wanted, named) || wanted.stream().anyMatch(id -> kin.namesAsDoer(held, id));
        if (wanted.isEmpty() || doer) {
            boolean suspected = told.stance().responsibility() == Responsibility.SUSPECTED || Comparer.isUnsure(told);
            return suspected && !wanted.isEmpty() ? Link.POSSIBLE : Link.STATED;
        }
        boolean there = !told.setting().places().isEmpty();
        return named.isEmpty() && there && !isNamed(told.roles().actors()) ? Link.POSSIBLE : Link.NONE;
    }

    /** A name that the register does not know is somebody all the same, and somebody else. */
    private static boolean isNamed(List<Name> actors) {
        return actors.stream()
                .anyMatch(name ->
                        name.text().chars().filter(Character::isUpperCase).count() > 1);
    }

    /** Several blasts on one day are several; what is told of several days in a word is one incident. */
    private static long events(Incident incident, List<HeldClaim> claims) {
        boolean oneDay = Objects.equals(incident.from(), incident.to());
        return !oneDay
                ? 1
                : claims.stream()
                        .map(held -> held.claim().counts().events())
                        .mapToLong(events -> events == null ? 1 : Math.max(1, events.low()))
                        .max()
                        .orElse(1);
    }
}
