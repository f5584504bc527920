package org.khabar.ask.question;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.khabar.ask.answer.Answer;
import org.khabar.ask.answer.Estimate;
import org.khabar.ask.answer.LeftOut;
import org.khabar.ask.answer.Reading;
import org.khabar.ask.answer.Sheet;
import org.khabar.ask.gather.Asked;
import org.khabar.ask.gather.Found;
import org.khabar.ask.gather.Gathering;
import org.khabar.ask.gather.Targets;
import org.khabar.ask.gather.Toll;
import org.khabar.ask.measure.Share;
import org.khabar.model.claim.Range;
import org.khabar.model.incident.Version;
import org.khabar.model.incident.Versions;
import org.khabar.plot.Bar;
import org.khabar.plot.Plot;
import org.khabar.record.view.View;
import org.khabar.resolve.ActorRegister;

/** Who is hit? */
public final class Harm {
    private static final Set<String> USUAL = Set.of("ASSAULT");
    private static final String METHOD =
            "Share of the incidents with a known target that hit civilians, with Wilson's interval; killed and injured"
                    + " from the lowest to the highest version; docs/methods/harm.md";

    private Harm() {}

    /** The answer; of anybody's deeds where no actor is asked about. */
    public static Answer ask(View view, Asked asked, ActorRegister register) {
        Targets targets = Targets.of(register);
        Gathering gathering = Gathering.of(view, asked, USUAL);
        Map<Reading, SequencedMap<String, Object>> readings = new EnumMap<>(Reading.class);
        List<List<String>> rows = new ArrayList<>();
        for (Reading reading : Reading.values()) {
            Side side = Side.of(theirs(gathering.in(reading), asked), targets);
            readings.put(reading, side.values());
            rows.add(side.row(reading));
        }
        Side side = Side.of(theirs(gathering.in(asked.counts()), asked), targets);
        Sheet sheet = new Sheet(
                "Harm by reading",
                List.of("reading", "incidents", "target known", "on civilians", "share", "95 %", "killed", "injured"),
                rows);
        List<LeftOut> left = new ArrayList<>(gathering.leftOut());
        left.add(new LeftOut("target not told, or of no known kind: not in the share", side.unknown()));
        return new Answer(
                "Who is hit%s%s?".formatted(Say.by(asked), Say.scope(asked)),
                asked.told(),
                readings,
                side.estimate(asked.counts()),
                METHOD,
                gathering.found().stream().map(each -> each.counted("")).toList(),
                left,
                List.of(
                        "Tolls are sums over incidents that tell one: of the dead, %d of %d. Those of the others are not known."
                                .formatted(
                                        Toll.told(side.found(), Versions::killed),
                                        side.found().size()),
                        "Groups overlap: an incident that hits two kinds stands in both rows, with its whole toll.",
                        "Selectivity is not worked out: the record holds no population by group."),
                new Answer.Shown(List.of(sheet, groups(side, targets)), plots(side, targets)));
    }

    /** With what others did beside them left out, where somebody is asked about. */
    private static List<Found> theirs(List<Found> found, Asked asked) {
        return asked.findActor()
                .map(who -> found.stream().map(each -> each.laidTo(who)).toList())
                .orElse(found);
    }

    private static Map<String, List<Found>> byGroup(Side side, Targets targets) {
        Map<String, List<Found>> groups = new TreeMap<>();
        for (Found each : side.found()) {
            targets.of(each)
                    .forEach(target -> groups.computeIfAbsent(target.kind(), key -> new ArrayList<>())
                            .add(each));
        }
        return groups;
    }

    private static Sheet groups(Side side, Targets targets) {
        List<List<String>> rows = new ArrayList<>();
        byGroup(side, targets)
                .forEach((group, hit) -> rows.add(List.of(
                        group, String.valueOf(hit.size()), toll(hit, Versions::killed), toll(hit, Versions::injured))));
        rows.sort((a, b) -> Integer.compare(Integer.parseInt(b.get(1)), Integer.parseInt(a.get(1))));
        return new Sheet(
                "By kind of target (incidents, people)", List.of("target", "incidents", "killed", "injured"), rows);
    }

    private static List<Plot> plots(Side side, Targets targets) {
        List<Bar> bars = new ArrayList<>();
        byGroup(side, targets).forEach((group, hit) -> bars.add(Bar.of(group, hit.size())));
        bars.sort((a, b) -> Double.compare(b.value(), a.value()));
        return bars.isEmpty() ? List.of() : List.of(new Plot.Bars("Who is hit", "target", "incidents", bars));
    }

    /** A dash where none of them tells one: that is not to say that nobody was hit. */
    private static String toll(List<Found> found, Function<Versions, List<Version<Range>>> field) {
        return Toll.told(found, field) == 0 ? Say.NOTHING : Say.range(Toll.of(found, field));
    }

    /** The incidents of one reading. */
    private record Side(List<Found> found, int known, int civilian, List<String> unknown) {
        static Side of(List<Found> found, Targets targets) {
            List<String> unknown = new ArrayList<>();
            int civilian = 0;
            for (Found each : found) {
                Set<Targets.Target> hit = targets.of(each);
                if (hit.isEmpty()) {
                    unknown.add(each.incident().id());
                } else if (hit.stream().anyMatch(Targets.Target::civilian)) {
                    civilian++;
                }
            }
            return new Side(found, found.size() - unknown.size(), civilian, unknown);
        }

        SequencedMap<String, Object> values() {
            SequencedMap<String, Object> values = new LinkedHashMap<>();
            values.put("incidents", found.size());
            values.put("targetKnown", known);
            values.put("onCivilians", civilian);
            if (known > 0) {
                values.put("share", new Share(civilian, known).estimate());
                values.put("interval", new Share(civilian, known).interval());
            }
            values.put("killed", Toll.of(found, Versions::killed));
            values.put("injured", Toll.of(found, Versions::injured));
            return values;
        }

        List<String> row(Reading reading) {
            return List.of(
                    reading.words(),
                    String.valueOf(found.size()),
                    String.valueOf(known),
                    String.valueOf(civilian),
                    known == 0 ? Say.NOTHING : Say.number(new Share(civilian, known).estimate()),
                    known == 0 ? Say.NOTHING : Say.interval(new Share(civilian, known).interval()),
                    toll(found, Versions::killed),
                    toll(found, Versions::injured));
        }

        Estimate estimate(Reading reading) {
            String what = "share of incidents that hit civilians, " + reading.words();
            if (known == 0) {
                return Estimate.none(what, "No incident with a known target was counted.");
            }
            Share share = new Share(civilian, known);
            return new Estimate(
                    what,
                    share.estimate(),
                    share.interval(),
                    null,
                    "Of %d incidents with a known target; it says who was hit, not whom somebody wanted to hit."
                            .formatted(known));
        }
    }
}
