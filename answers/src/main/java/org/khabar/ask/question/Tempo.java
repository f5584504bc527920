package org.khabar.ask.question;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.ask.answer.Answer;
import org.khabar.ask.answer.Counted;
import org.khabar.ask.answer.Estimate;
import org.khabar.ask.answer.LeftOut;
import org.khabar.ask.answer.Reading;
import org.khabar.ask.answer.Sheet;
import org.khabar.ask.gather.Asked;
import org.khabar.ask.gather.Gathering;
import org.khabar.ask.gather.Window;
import org.khabar.ask.measure.Exposure;
import org.khabar.ask.measure.RateRatio;
import org.khabar.record.view.View;

/** Does it happen more often in the window than in the baseline? */
public final class Tempo {
    private static final Set<String> USUAL = Set.of("ASSAULT");
    private static final String METHOD =
            "Rate ratio of two counts with exact conditional interval and p (Clopper–Pearson); docs/methods/tempo.md";

    /** With fewer the interval settles hardly anything. */
    private static final int FEW = 10;

    private Tempo() {}

    /**
     * The answer.
     *
     * @throws IllegalArgumentException if a window or baseline is missing, or they overlap
     */
    public static Answer ask(View view, Asked asked) {
        Window window = asked.window();
        Window baseline = asked.baseline();
        if (window == null || baseline == null || window.meets(baseline)) {
            throw new IllegalArgumentException(
                    "The window (%s) and the baseline (%s) must be told and have no day in common."
                            .formatted(window, baseline));
        }
        Side now = new Side(window, Gathering.of(view, asked, USUAL));
        Side before = new Side(baseline, Gathering.of(view, asked.during(baseline), USUAL));
        Map<Reading, SequencedMap<String, Object>> readings = new EnumMap<>(Reading.class);
        List<List<String>> rows = new ArrayList<>();
        for (Reading reading : Reading.values()) {
            readings.put(reading, values(now, before, reading));
            rows.add(row(now, before, reading));
        }
        Sheet sheet = new Sheet(
                "Incidents by reading (incidents in days)",
                List.of("reading", "window", "baseline", "ratio", "95 %", "p", "p of more"),
                rows);
        Window all = Window.around(window, baseline);
        Weeks weeks = Weeks.of(Gathering.of(view, asked.during(all), USUAL), all);
        List<String> notes = new ArrayList<>(thin(now, before, asked.counts()));
        notes.addAll(weeks.notes());
        return new Answer(
                "Is the rate of incidents%s in %s other than in %s?".formatted(Say.by(asked), window, baseline),
                asked.told(),
                readings,
                estimate(now, before, asked.counts()),
                METHOD,
                counted(now, before),
                leftOut(now, before),
                notes,
                new Answer.Shown(List.of(sheet), weeks.plots()));
    }

    private static List<String> row(Side now, Side before, Reading reading) {
        RateRatio ratio = ratio(now, before, reading);
        return List.of(
                reading.words(),
                now.count(reading) + " in " + now.window().days(),
                before.count(reading) + " in " + before.window().days(),
                Say.number(ratio.estimate()),
                Say.interval(ratio.interval()),
                Say.p(ratio.differs()),
                Say.p(ratio.higher()));
    }

    private static RateRatio ratio(Side now, Side before, Reading reading) {
        return RateRatio.of(now.exposure(reading), before.exposure(reading));
    }

    /** One of the two windows with what was found in it. */
    private record Side(Window window, Gathering gathering) {
        int count(Reading reading) {
            return gathering.count(reading);
        }

        Exposure exposure(Reading reading) {
            return new Exposure(count(reading), window.days());
        }
    }

    private static SequencedMap<String, Object> values(Side now, Side before, Reading reading) {
        RateRatio ratio = ratio(now, before, reading);
        SequencedMap<String, Object> values = new LinkedHashMap<>();
        values.put("window", now.count(reading));
        values.put("windowDays", now.window().days());
        values.put("baseline", before.count(reading));
        values.put("baselineDays", before.window().days());
        values.put("ratio", ratio.estimate());
        values.put("interval", ratio.interval());
        values.put("p", ratio.differs());
        values.put("pOneSided", ratio.higher());
        return values;
    }

    private static Estimate estimate(Side now, Side before, Reading reading) {
        RateRatio ratio = ratio(now, before, reading);
        boolean known = now.count(reading) + before.count(reading) > 0;
        return known
                ? new Estimate(
                        "rate ratio, " + reading.words(),
                        ratio.estimate(),
                        ratio.interval(),
                        ratio.differs(),
                        "Chance alone: nothing is allowed for attacks that no report held tells of."
                                + (Double.isInfinite(ratio.estimate())
                                        ? " Nothing was counted in the baseline, so that the ratio has no upper bound."
                                        : ""))
                : Estimate.none("rate ratio, " + reading.words(), "Nothing was counted in either window.");
    }

    private static List<Counted> counted(Side now, Side before) {
        List<Counted> counted = new ArrayList<>();
        before.gathering().found().forEach(each -> counted.add(each.counted("baseline")));
        now.gathering().found().forEach(each -> counted.add(each.counted("window")));
        return counted;
    }

    private static List<LeftOut> leftOut(Side now, Side before) {
        List<LeftOut> left = new ArrayList<>();
        now.gathering().leftOut().forEach(each -> left.add(new LeftOut("window: " + each.why(), each.ids())));
        before.gathering().leftOut().forEach(each -> left.add(new LeftOut("baseline: " + each.why(), each.ids())));
        return left;
    }

    /** What makes the record too thin to lean on. */
    private static List<String> thin(Side now, Side before, Reading reading) {
        List<String> notes = new ArrayList<>();
        int all = now.count(reading) + before.count(reading);
        if (all < FEW) {
            notes.add(("The record is thin (incidents in both windows together: %d). An interval this wide settles"
                            + " nothing, and what is not held may have happened all the same.")
                    .formatted(all));
        }
        long outlets = Stream.of(now, before)
                .flatMap(side -> side.gathering().in(reading).stream())
                .flatMap(found -> found.claims().stream())
                .flatMap(held -> held.outlets().stream())
                .distinct()
                .count();
        notes.add("Reports are counted, not the world. Outlets that tell of them: %d.".formatted(outlets));
        return notes;
    }
}
