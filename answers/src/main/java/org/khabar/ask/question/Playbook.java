package org.khabar.ask.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.khabar.ask.answer.Answer;
import org.khabar.ask.answer.Counted;
import org.khabar.ask.answer.Estimate;
import org.khabar.ask.answer.LeftOut;
import org.khabar.ask.answer.Reading;
import org.khabar.ask.answer.Sheet;
import org.khabar.ask.gather.Asked;
import org.khabar.ask.gather.Found;
import org.khabar.ask.gather.Gathering;
import org.khabar.ask.gather.Targets;
import org.khabar.ask.gather.Who;
import org.khabar.ask.gather.Window;
import org.khabar.ask.measure.profile.Comparison;
import org.khabar.ask.measure.profile.Distance;
import org.khabar.ask.measure.profile.Draws;
import org.khabar.ask.measure.profile.Profile;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.HeldClaim;
import org.khabar.plot.Line;
import org.khabar.plot.Plot;
import org.khabar.record.view.View;
import org.khabar.resolve.ActorRegister;

/** Is one campaign like another? */
public final class Playbook {
    private static final Set<String> USUAL = Set.of("ASSAULT");
    private static final int FEW = 20;
    private static final int DRAWN = 14;
    private static final double THOUSAND = 1000;
    private static final String METHOD =
            "Profiles over mode and kind of target; Jensen–Shannon distance (base 2) and Hellinger, bootstrap interval,"
                    + " permutation test; docs/methods/playbook.md";

    private Playbook() {}

    /** One campaign: whose, when, and the kinds of its acts in a reading. */
    private record Campaign(String name, Who who, Gathering gathering) {}

    /**
     * The answer for two actors, the first in the window and the second in the baseline, or one actor in both.
     *
     * @throws IllegalArgumentException if there are not two campaigns to compare
     */
    public static Answer ask(View view, Asked asked, ActorRegister register) {
        if (asked.actors().isEmpty() || (asked.actors().size() == 1 && asked.baseline() == null)) {
            throw new IllegalArgumentException(
                    "The campaigns must be two: give --actor twice, or one --actor with --window and --baseline.");
        }
        Targets targets = Targets.of(register);
        Who second = asked.actors().getLast();
        Window then = asked.baseline() == null ? asked.window() : asked.baseline();
        Campaign one = campaign(view, asked.about(asked.actors().getFirst()));
        Campaign other = campaign(view, asked.about(second).during(then));
        Map<Reading, SequencedMap<String, Object>> readings = new EnumMap<>(Reading.class);
        for (Reading reading : Reading.values()) {
            readings.put(reading, values(kinds(one, reading, targets), kinds(other, reading, targets)));
        }
        Map<String, Integer> first = kinds(one, asked.counts(), targets);
        Map<String, Integer> last = kinds(other, asked.counts(), targets);
        List<LeftOut> left = new ArrayList<>(one.gathering().leftOut());
        left.addAll(other.gathering().leftOut());
        left.add(new LeftOut("no mode and no kind of target told", bare(List.of(one, other), targets)));
        return new Answer(
                "Is the campaign of %s like that of %s?".formatted(one.name(), other.name()),
                asked.told(),
                readings,
                estimate(first, last, asked.counts()),
                METHOD,
                counted(one, other),
                left,
                notes(first, last),
                new Answer.Shown(List.of(sheet(one, first, other, last)), plots(one, first, other, last)));
    }

    private static Campaign campaign(View view, Asked asked) {
        String name = asked.actors().getFirst().name() + (asked.window() == null ? "" : " in " + asked.window());
        return new Campaign(name, asked.actors().getFirst(), Gathering.of(view, asked, USUAL));
    }

    /** Kinds of acts, a kind being a mode with the kind of target; an act of two kinds counts as the first told. */
    private static Map<String, Integer> kinds(Campaign campaign, Reading reading, Targets targets) {
        Map<String, Integer> kinds = new TreeMap<>();
        for (Found each : campaign.gathering().in(reading)) {
            String kind = kind(each.laidTo(campaign.who()), targets);
            if (!kind.isEmpty()) {
                kinds.merge(kind, 1, Integer::sum);
            }
        }
        return kinds;
    }

    private static String kind(Found found, Targets targets) {
        String mode = found.claims().stream()
                .map(HeldClaim::claim)
                .map(Claim::what)
                .flatMap(what -> what.modes().stream())
                .findFirst()
                .orElse("");
        String target =
                targets.of(found).stream().map(Targets.Target::kind).findFirst().orElse("");
        return mode.isEmpty() && target.isEmpty()
                ? ""
                : (mode.isEmpty() ? "mode not told" : mode) + " on " + (target.isEmpty() ? "target not told" : target);
    }

    private static List<String> bare(List<Campaign> campaigns, Targets targets) {
        return campaigns.stream()
                .flatMap(campaign -> campaign.gathering().found().stream()
                        .filter(found ->
                                kind(found.laidTo(campaign.who()), targets).isEmpty()))
                .map(found -> found.incident().id())
                .toList();
    }

    private static SequencedMap<String, Object> values(Map<String, Integer> one, Map<String, Integer> other) {
        SequencedMap<String, Object> values = new LinkedHashMap<>();
        values.put("first", one);
        values.put("second", other);
        if (!one.isEmpty() && !other.isEmpty()) {
            Profile p = Profile.of(one);
            Profile q = Profile.of(other);
            values.put("jensenShannon", Distance.JENSEN_SHANNON.between(p, q));
            values.put("hellinger", Distance.HELLINGER.between(p, q));
        }
        return values;
    }

    private static Estimate estimate(Map<String, Integer> one, Map<String, Integer> other, Reading reading) {
        String what = "Jensen–Shannon distance, " + reading.words();
        if (one.isEmpty() || other.isEmpty()) {
            return Estimate.none(what, "One of the two has no act with a known mode or target.");
        }
        Profile p = Profile.of(one);
        Profile q = Profile.of(other);
        Comparison comparison = Comparison.of(p, q, Distance.JENSEN_SHANNON, Draws.USUAL);
        return new Estimate(
                what,
                comparison.distance(),
                comparison.interval(),
                comparison.p(),
                "By chance alone profiles of these sizes lie %s apart. Hellinger distance %s."
                        .formatted(Say.number(comparison.byChance()), Say.number(Distance.HELLINGER.between(p, q))));
    }

    private static List<Counted> counted(Campaign one, Campaign other) {
        List<Counted> counted = new ArrayList<>();
        one.gathering().found().forEach(each -> counted.add(each.counted(one.name())));
        other.gathering().found().forEach(each -> counted.add(each.counted(other.name())));
        return counted;
    }

    private static int total(Map<String, Integer> kinds) {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static List<String> notes(Map<String, Integer> one, Map<String, Integer> other) {
        List<String> notes = new ArrayList<>();
        if (total(one) < FEW || total(other) < FEW) {
            notes.add(("The record is thin: %d and %d acts. With fewer than about %d on a side the interval lies too"
                            + " high, and a large p is no likeness.")
                    .formatted(total(one), total(other), FEW));
        }
        notes.add("Likeness is no sign of a common hand: actors copy one another, and use what there is to use.");
        return notes;
    }

    private static Sheet sheet(Campaign one, Map<String, Integer> first, Campaign other, Map<String, Integer> last) {
        List<List<String>> rows = new ArrayList<>();
        for (String kind : ranked(first, last)) {
            rows.add(List.of(kind, share(first, kind), share(last, kind)));
        }
        return new Sheet("Profiles (acts, share)", List.of("mode and target", one.name(), other.name()), rows);
    }

    /** All kinds, those of the largest shares of both together first. */
    private static List<String> ranked(Map<String, Integer> first, Map<String, Integer> last) {
        Set<String> kinds = new TreeSet<>(first.keySet());
        kinds.addAll(last.keySet());
        return kinds.stream()
                .sorted(Comparator.comparingDouble(kind -> -part(first, kind) - part(last, kind)))
                .toList();
    }

    /** Both profiles side by side; the kinds that are rare in both are drawn as one. */
    private static List<Plot> plots(
            Campaign one, Map<String, Integer> first, Campaign other, Map<String, Integer> last) {
        List<String> kinds = ranked(first, last);
        if (kinds.isEmpty()) {
            return List.of();
        }
        List<String> drawn = kinds.stream().limit(DRAWN).toList();
        List<String> labels = new ArrayList<>(drawn);
        if (kinds.size() > drawn.size()) {
            labels.add("others (%d kinds)".formatted(kinds.size() - drawn.size()));
        }
        List<Line> lines = new ArrayList<>();
        for (Map.Entry<Campaign, Map<String, Integer>> side : List.of(Map.entry(one, first), Map.entry(other, last))) {
            List<Double> shares = new ArrayList<>(drawn.stream()
                    .map(kind -> rounded(part(side.getValue(), kind)))
                    .toList());
            if (labels.size() > drawn.size()) {
                shares.add(rounded(kinds.stream()
                        .skip(drawn.size())
                        .mapToDouble(kind -> part(side.getValue(), kind))
                        .sum()));
            }
            lines.add(new Line("%s (acts: %d)".formatted(side.getKey().name(), total(side.getValue())), shares));
        }
        return List.of(new Plot.Groups("Both profiles", "mode and target", "share of acts", labels, lines));
    }

    private static double rounded(double share) {
        return Math.rint(share * THOUSAND) / THOUSAND;
    }

    private static double part(Map<String, Integer> kinds, String kind) {
        int all = total(kinds);
        return all == 0 ? 0 : (double) kinds.getOrDefault(kind, 0) / all;
    }

    private static String share(Map<String, Integer> kinds, String kind) {
        int count = kinds.getOrDefault(kind, 0);
        return count == 0 ? Say.NOTHING : "%d, %s".formatted(count, Say.number(part(kinds, kind)));
    }
}
