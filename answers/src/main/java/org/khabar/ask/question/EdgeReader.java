package org.khabar.ask.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.khabar.ask.gather.Asked;
import org.khabar.ask.gather.Found;
import org.khabar.ask.gather.Parties;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.FigureType;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.TieType;
import org.khabar.record.view.Filter;
import org.khabar.record.view.View;

/** Reads ties out of claims: told ties, attacks and arrests of one on another, pledges of allegiance. */
final class EdgeReader {
    private static final Set<String> TYPES = Set.of(
            "ally",
            "supports",
            "supplies",
            "rival",
            "part-of",
            "leads",
            "recruits-from",
            "ASSAULT",
            "COERCE",
            "AGREE",
            "COOPERATE",
            "AID");
    private final Parties parties;
    private final Asked asked;
    private final Map<String, Map<String, List<Edge.Told>>> told = new TreeMap<>();

    /** What a claim makes of two actors. */
    private record Sign(String relation, boolean friendly) {}

    private EdgeReader(Parties parties, Asked asked) {
        this.parties = parties;
        this.asked = asked;
    }

    /** Every pair of which something is told, in the order of ids. */
    static List<Edge> read(View view, Asked asked, Parties parties) {
        EdgeReader reader = new EdgeReader(parties, asked);
        view.forEachClaim(Filter.ALL.types(TYPES), reader::see);
        List<Edge> edges = new ArrayList<>();
        reader.told.forEach(
                (first, others) -> others.forEach((second, claims) -> edges.add(new Edge(first, second, claims))));
        return edges;
    }

    private void see(HeldClaim held) {
        Claim claim = held.claim();
        Optional<Sign> sign = sign(claim);
        if (sign.isEmpty() || !Found.told(claim) || !isAsked(held)) {
            return;
        }
        Set<String> from = parties.of(claim.roles().actors(), claim);
        Set<String> to = claim.what().type() == EventType.AGREE
                ? parties.pledgedTo(claim)
                : parties.of(claim.roles().recipients(), claim);
        for (String one : from) {
            for (String other : to.isEmpty() && isFight(claim) ? from : to) {
                if (!one.equals(other) && !(isAttack(claim) && parties.isHome(one, other))) {
                    add(new Edge.Told(sign.get().relation(), sign.get().friendly(), one, held), one, other);
                }
            }
        }
    }

    /** An attack of a group on the country that it is at home in is one within it: the country is no party to it. */
    private static boolean isAttack(Claim claim) {
        return claim.what().type() == EventType.ASSAULT;
    }

    /** A fight that both sides take part in names both as actors, a joint attack is told with whom it hits. */
    private static boolean isFight(Claim claim) {
        return claim.what().type() == EventType.ASSAULT
                && claim.roles().recipients().isEmpty()
                && claim.roles().actors().size() == 2;
    }

    private void add(Edge.Told each, String one, String other) {
        boolean rises = one.compareTo(other) < 0;
        List<Edge.Told> claims = told.computeIfAbsent(rises ? one : other, key -> new TreeMap<>())
                .computeIfAbsent(rises ? other : one, key -> new ArrayList<>());
        if (claims.stream().noneMatch(known -> known.held().equals(each.held()))) {
            claims.add(each);
        }
    }

    private boolean isAsked(HeldClaim held) {
        var time = held.claim().setting().time();
        LocalDate day = time != null && time.from() != null ? time.from() : held.published();
        boolean then = asked.window() == null || asked.window().holds(day, day);
        boolean there = asked.country() == null
                || held.claim().setting().places().stream()
                        .anyMatch(place -> asked.country().equals(place.country()));
        return then && there;
    }

    private static Optional<Sign> sign(Claim claim) {
        return switch (claim.what().type()) {
            case TieType tie ->
                switch (tie) {
                    case ALLY, SUPPORTS, SUPPLIES, PART_OF, LEADS, RECRUITS_FROM ->
                        Optional.of(new Sign(tie.label(), true));
                    case RIVAL -> Optional.of(new Sign(tie.label(), false));
                    case CONTROLS -> Optional.empty();
                };
            case EventType event ->
                Optional.ofNullable(
                        switch (event) {
                            case ASSAULT -> new Sign("attacks", false);
                            case COERCE -> claim.what().modes().contains("arrest") ? new Sign("arrests", false) : null;
                            case AGREE -> new Sign("pledges allegiance", true);
                            case AID -> claim.what().modes().contains("military") ? new Sign("arms", true) : null;
                            case CONSULT,
                                    SUPPORT,
                                    CONCEDE,
                                    COOPERATE,
                                    RETREAT,
                                    REQUEST,
                                    ACCUSE,
                                    REJECT,
                                    THREATEN,
                                    PROTEST,
                                    SANCTION,
                                    MOBILIZE -> null;
                        });
            case FigureType figure -> Optional.empty();
        };
    }
}
