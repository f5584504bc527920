package org.khabar.ask.gather;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.ask.answer.LeftOut;
import org.khabar.ask.answer.Reading;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.TimeSpan;
import org.khabar.model.incident.Incident;
import org.khabar.record.view.View;

/**
 * The incidents that a question takes in, and those that it does not, with the reason.
 *
 * @param found by first day and id
 * @param leftOut by reason
 */
public record Gathering(List<Found> found, List<LeftOut> leftOut) {
    public Gathering {
        found = List.copyOf(found);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * What the record holds of what is asked: of the first actor if there is one, else of anybody.
     *
     * @param usual event types if none are asked for
     */
    public static Gathering of(View view, Asked asked, Set<String> usual) {
        Draft draft = new Draft(asked, asked.types().isEmpty() ? usual : asked.types());
        view.forEachIncident(asked.filter(usual), draft::see);
        return draft.done();
    }

    /** How many count in a reading. */
    public int count(Reading reading) {
        return in(reading).size();
    }

    /** Those that count in a reading. */
    public List<Found> in(Reading reading) {
        return found.stream().filter(each -> each.readings().contains(reading)).toList();
    }

    /** Several happenings over several days; two blasts of one day are none. */
    public static boolean isAggregate(Claim claim) {
        Range events = claim.counts().events();
        TimeSpan time = claim.setting().time();
        boolean several = events != null && (events.low() > 1 || events.high() == null);
        return several && (time == null || time.from() == null || !time.from().equals(time.to()));
    }

    /** Sorts incidents one by one. For one thread. */
    private static final class Draft {
        private final Asked asked;
        private final Set<String> types;
        private final List<Found> found = new ArrayList<>();
        private final Map<String, List<String>> leftOut = new LinkedHashMap<>();

        Draft(Asked asked, Set<String> types) {
            this.asked = asked;
            this.types = types;
        }

        void see(Incident incident, List<HeldClaim> held) {
            List<HeldClaim> claims = List.copyOf(held);
            if (!types.contains(incident.type().label())) {
                return;
            }
            Found each = new Found(incident, claims, readings(claims));
            if (!each.isIn(asked)) {
                return;
            }
            String reason = reason(each);
            if (reason == null) {
                found.add(each);
            } else if (!reason.isEmpty()) {
                leftOut.computeIfAbsent(reason, key -> new ArrayList<>()).add(incident.id());
            }
        }

        /** Why it does not count; empty where it has nothing to do with the question. */
        private @Nullable String reason(Found each) {
            Who who = asked.findActor().orElse(null);
            if (each.readings().isEmpty()) {
                if (who == null) {
                    return "not told as having happened";
                }
                boolean near = each.findCountry()
                        .map(country -> country.equals(who.home()))
                        .orElse(false);
                return each.any(who::did)
                        ? "denied, planned, or not told as having happened"
                        : near && nobody(each) ? "in its home country, laid to nobody by name" : "";
            }
            if (each.claims().stream().allMatch(held -> isAggregate(held.claim()))) {
                return "an aggregate: one claim of several happenings over several days is not split into them";
            }
            return outside(each.incident().from(), each.incident().to());
        }

        private @Nullable String outside(@Nullable LocalDate from, @Nullable LocalDate to) {
            Window window = asked.window();
            if (window == null || window.holds(from, to)) {
                return null;
            }
            if (from == null || to == null) {
                return "no day told";
            }
            return window.meets(from, to) ? "its days are told too loosely: they reach beyond the window" : "";
        }

        private static boolean nobody(Found each) {
            return !each.any(
                    claim -> claim.roles().actors().stream().map(Name::actor).anyMatch(actor -> actor != null));
        }

        private Set<Reading> readings(List<HeldClaim> claims) {
            Set<Reading> readings = EnumSet.noneOf(Reading.class);
            for (HeldClaim held : claims) {
                Claim claim = held.claim();
                asked.findActor()
                        .ifPresentOrElse(
                                who -> readings.addAll(Found.readings(claim, who)),
                                () -> readings.addAll(Found.readings(claim)));
            }
            return readings;
        }

        Gathering done() {
            List<LeftOut> left = new ArrayList<>();
            leftOut.forEach((why, ids) -> left.add(new LeftOut(why, ids)));
            return new Gathering(found, left);
        }
    }
}
