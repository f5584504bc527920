package org.khabar.match;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.match.sketch.Sketch;
import org.khabar.match.sketch.Wording;
import org.khabar.match.sketch.Words;
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

/** Attacks as small claims, for tests that need no reader. */
final class Told {
    private Told() {}

    /** An attack in a town of Afghanistan on a day that its report names, its killed a number or -1 for unsaid. */
    static HeldClaim attack(String id, String day, @Nullable String town, long killed, String... actors) {
        LocalDate on = LocalDate.parse(day);
        List<Place> places = town == null
                ? List.of()
                : List.of(new Place(town, "AFG/" + town, "AFG", town, lat(town), 65.0, Precision.TOWN));
        Claim.Counts counts = new Claim.Counts(
                Range.exactly(1, "attack"), killed < 0 ? null : Range.exactly(killed, "" + killed), null, null, null);
        Claim claim = new Claim(
                id,
                new Claim.Anchor("report of " + id, 0, "An attack.", new Span(3, 9), "attack"),
                new Claim.What(EventType.ASSAULT, List.of("explosives"), List.of("bomb")),
                new Claim.Roles(
                        List.of(actors).stream()
                                .map(actor -> new Name(actor, actor))
                                .toList(),
                        List.of()),
                new Claim.Setting(places, new TimeSpan(on, on, "on that day", Precision.DAY)),
                counts,
                new Claim.Stance(
                        List.of(),
                        null,
                        Factuality.CERTAIN,
                        Status.PAST,
                        actors.length == 0 ? Responsibility.NONE : Responsibility.SUSPECTED),
                null);
        return new HeldClaim(claim, on.plusDays(1), List.of("Wire " + id), List.of());
    }

    /** The same as a sketch of an own wording. */
    static Sketch sketch(String id, String day, int town, long killed, int actor) {
        LocalDate on = LocalDate.parse(day);
        String name = "town" + town;
        return new Sketch(
                id,
                "report of " + id,
                0,
                on.plusDays(1),
                Set.of(),
                Wording.of("wording of its own by " + id),
                Words.of("bakery market convoy".substring(0, 7 * (1 + town % 3) - 1), Set.of()),
                new int[0],
                new Sketch.What(
                        EventType.ASSAULT, Set.of("explosives"), Set.of("bomb"), "attack", Sketch.Telling.NEWS, false),
                new Sketch.Who(actor == 0 ? Set.of() : Set.of("@actor" + actor), Set.of(), actor % 2 == 0),
                town == 0
                        ? null
                        : new Sketch.Where(name, "AFG/" + name, "AFG", name, (double) town, 65.0, Precision.TOWN),
                new Sketch.When(on, on, Precision.DAY, true),
                new Sketch.Toll(null, Range.exactly(killed, "" + killed), null));
    }

    private static double lat(String town) {
        return 30 + Math.floorMod(town.hashCode(), 8);
    }
}
