package org.khabar.eval.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khabar.eval.measure.Figure;
import org.khabar.eval.measure.Phrases;
import org.khabar.eval.measure.Share;
import org.khabar.eval.measure.Tally;
import org.khabar.model.claim.Attribution;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.TimeSpan;

/** Counts what is right in pairs of labelled and read claims, report by report. Not thread-safe. */
final class ClaimsScore {
    private final Tally strict = new Tally();
    private final Tally found = new Tally();
    private final Tally actors = new Tally();
    private final Tally recipients = new Tally();
    private final Tally places = new Tally();
    private final Tally attribution = new Tally();
    private final Share factuality = new Share();
    private final Share status = new Share();
    private final Share time = new Share();
    private final Share killed = new Share();
    private final Share injured = new Share();
    private final Share events = new Share();
    private final Share mode = new Share();

    void add(ClaimPairs report) {
        for (ClaimPairs.Pair pair : report.pairs()) {
            if (!pair.gold().optional()) {
                countRoles(pair.gold(), pair.found());
                countRest(pair.gold(), pair.found());
            }
        }
        for (GoldClaim missed : report.missed()) {
            if (!missed.optional()) {
                found.missed();
                strict.missed();
            }
        }
        long extra = report.extra().size();
        found.add(0, extra, 0);
        strict.add(0, extra, 0);
    }

    private void countRoles(GoldClaim gold, Claim claim) {
        List<String> who = ClaimPairs.names(claim.roles().actors());
        List<String> whom = ClaimPairs.names(claim.roles().recipients());
        boolean right = gold.readings().stream()
                .anyMatch(reading ->
                        Phrases.exactly(reading.actors(), who) && Phrases.exactly(reading.recipients(), whom));
        found.hit();
        if (right) {
            strict.hit();
        } else {
            strict.add(0, 1, 1);
        }
        count(actors, gold.chosen().actors(), who);
        count(recipients, gold.chosen().recipients(), whom);
        count(places, gold.places(), ClaimPairs.places(claim));
        count(
                attribution,
                gold.holders(),
                claim.stance().attribution().stream().map(Attribution::holder).toList());
    }

    private static void count(Tally tally, List<String> right, List<String> read) {
        int pairs = Phrases.pairs(right, read);
        tally.add(pairs, read.size() - pairs, right.size() - pairs);
    }

    private void countRest(GoldClaim gold, Claim claim) {
        factuality.add(gold.factuality().equals(claim.stance().factuality().label()));
        status.add(gold.status().equals(claim.stance().status().label()));
        if (gold.time() != null) {
            time.add(gold.time().equals(days(claim.setting().time())));
        }
        count(killed, gold.killed(), GoldClaim.Bounds.of(claim.counts().killed()));
        count(injured, gold.injured(), GoldClaim.Bounds.of(claim.counts().injured()));
        if (gold.events() != null && !gold.events().equals(GoldClaim.Bounds.ONE)) {
            events.add(gold.events().equals(GoldClaim.Bounds.of(claim.counts().events())));
        }
        if (!gold.modes().isEmpty()) {
            mode.add(!Collections.disjoint(gold.modes(), claim.what().modes()));
        }
    }

    private static void count(Share share, GoldClaim.@Nullable Bounds right, GoldClaim.@Nullable Bounds read) {
        if (right != null || read != null) {
            share.add(Objects.equals(right, read));
        }
    }

    private static GoldClaim.Days days(@Nullable TimeSpan time) {
        return time == null ? GoldClaim.Days.OPEN : new GoldClaim.Days(iso(time.from()), iso(time.to()));
    }

    private static @Nullable String iso(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    List<Figure> figures(String set) {
        List<Figure> figures = new ArrayList<>();
        figures.addAll(strict.figures(set, "strict"));
        figures.addAll(found.figures(set, "found"));
        figures.addAll(actors.figures(set, "actors"));
        figures.addAll(recipients.figures(set, "recipients"));
        figures.addAll(places.figures(set, "places"));
        figures.addAll(attribution.figures(set, "attribution"));
        figures.addAll(factuality.figures(set, "factuality right"));
        figures.addAll(status.figures(set, "status right"));
        figures.addAll(time.figures(set, "time right"));
        figures.addAll(killed.figures(set, "killed right"));
        figures.addAll(injured.figures(set, "injured right"));
        figures.addAll(events.figures(set, "events right"));
        figures.addAll(mode.figures(set, "mode right"));
        return figures;
    }
}
