package org.khabar.ask.question;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.ask.answer.Answer;
import org.khabar.ask.answer.Cited;
import org.khabar.ask.answer.Counted;
import org.khabar.ask.answer.Estimate;
import org.khabar.ask.answer.LeftOut;
import org.khabar.ask.answer.Reading;
import org.khabar.ask.answer.Sheet;
import org.khabar.ask.gather.Asked;
import org.khabar.ask.gather.Found;
import org.khabar.ask.gather.Gathering;
import org.khabar.ask.gather.Ground;
import org.khabar.ask.gather.Parties;
import org.khabar.ask.measure.Contestation;
import org.khabar.plot.Line;
import org.khabar.plot.Plot;
import org.khabar.record.view.View;
import org.khabar.resolve.ActorRegister;

/** Who holds what? */
public final class Control {
    private static final Set<String> ACTS = Set.of("ASSAULT", "COERCE");
    private static final String METHOD =
            "Acts (attacks, arrests and other coercion, rule) by actor, area and month; contestation is the evenness of"
                    + " the acts over the actors asked about, or all that act; docs/methods/control.md";

    private static final int DRAWN = 12;
    private static final int FEW_DAYS = 31;
    private static final int FEW_WEEKS = 365;
    private static final int FEW_MONTHS = 1500;

    private Control() {}

    /** A first-level area in a month. */
    private record Cell(String area, YearMonth month) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            int byArea = area.compareTo(other.area);
            return byArea != 0 ? byArea : month.compareTo(other.month);
        }
    }

    /** The answer. */
    public static Answer ask(View view, Asked asked, ActorRegister register) {
        Parties parties = new Parties(register);
        Gathering gathering = Gathering.of(view, asked.aboutAnybody(), ACTS);
        Map<Reading, SequencedMap<String, Object>> readings = new EnumMap<>(Reading.class);
        for (Reading reading : Reading.values()) {
            Map<Cell, Map<String, Integer>> acts = acts(gathering.in(reading), parties, asked);
            SequencedMap<String, Object> values = new LinkedHashMap<>();
            values.put("areaMonths", acts.size());
            values.put(
                    "contested",
                    acts.values().stream().filter(each -> each.size() > 1).count());
            values.put("acts", gathering.count(reading));
            readings.put(reading, values);
        }
        Map<Cell, Map<String, Integer>> acts = acts(gathering.in(asked.counts()), parties, asked);
        List<Ground> stated = Ground.of(view, asked, parties);
        List<LeftOut> left = new ArrayList<>(gathering.leftOut());
        left.add(new LeftOut(
                "no country, no day, or nobody known acts",
                gathering.in(asked.counts()).stream()
                        .filter(each -> cell(each) == null
                                || actors(each, parties, asked).isEmpty())
                        .map(each -> each.incident().id())
                        .toList()));
        List<Counted> counted = new ArrayList<>();
        stated.forEach(ground -> counted.add(counted(ground)));
        gathering.in(asked.counts()).stream()
                .filter(each ->
                        cell(each) != null && !actors(each, parties, asked).isEmpty())
                .forEach(each -> counted.add(each.counted("act")));
        return new Answer(
                "Who holds what%s?".formatted(Say.scope(asked)),
                asked.told(),
                readings,
                Estimate.none(
                        "control",
                        "Contestation is given by area and month, without interval: the acts are few. It never"
                                + " overrules who is stated to be in control."),
                METHOD,
                counted,
                left,
                List.of(
                        "A place taken counts as held until another is told to hold it; what is not told of is unknown.",
                        "An area without acts is unknown, not quiet: it is in no row.",
                        "An arrest weighs as much as an attack."),
                new Answer.Shown(
                        List.of(statements(stated, parties), sheet(acts, parties)), plots(stated, acts, parties)));
    }

    private static Map<Cell, Map<String, Integer>> acts(List<Found> found, Parties parties, Asked asked) {
        Map<Cell, Map<String, Integer>> acts = new TreeMap<>();
        for (Found each : found) {
            Cell cell = cell(each);
            if (cell != null) {
                for (String actor : actors(each, parties, asked)) {
                    acts.computeIfAbsent(cell, key -> new TreeMap<>()).merge(actor, 1, Integer::sum);
                }
            }
        }
        return acts;
    }

    private static @Nullable Cell cell(Found found) {
        LocalDate day = found.incident().from();
        Optional<String> area =
                found.findArea().or(() -> found.findCountry().map(country -> country + ", area not told"));
        return day == null || area.isEmpty() ? null : new Cell(area.get(), YearMonth.from(day));
    }

    private static Set<String> actors(Found found, Parties parties, Asked asked) {
        Set<String> actors = new TreeSet<>();
        found.claims()
                .forEach(held -> actors.addAll(parties.of(held.claim().roles().actors(), held.claim())));
        if (!asked.actors().isEmpty()) {
            actors.removeIf(
                    actor -> asked.actors().stream().noneMatch(who -> who.ids().contains(actor)));
        }
        return actors;
    }

    private static Counted counted(Ground ground) {
        return new Counted(
                ground.held().claim().id(),
                ground.held().claim().what().type().label(),
                ground.day(),
                ground.day(),
                ground.place(),
                "stated to be in control",
                Set.of(Reading.STATED, Reading.SUSPECTED),
                List.of(Cited.of(ground.held())));
    }

    private static String holder(Ground ground, Parties parties) {
        return ground.holders().stream().map(parties::name).collect(Collectors.joining(", "));
    }

    private static Sheet statements(List<Ground> stated, Parties parties) {
        Map<String, String> last = new TreeMap<>();
        List<List<String>> rows = new ArrayList<>();
        for (Ground ground : stated) {
            String who = holder(ground, parties);
            String before = last.put(ground.place(), who);
            rows.add(List.of(
                    Optional.ofNullable(ground.day()).map(LocalDate::toString).orElse(Say.NOTHING),
                    ground.place(),
                    who,
                    before == null ? "first told" : before.equals(who) ? "as before" : "was " + before,
                    ground.held().claim().anchor().trigger(),
                    String.join(", ", ground.held().outlets())));
        }
        return new Sheet("Stated to be in control", List.of("day", "what", "who", "change", "words", "source"), rows);
    }

    /** How many places each is the last that was told to hold, over time; and who acts how often. */
    private static List<Plot> plots(List<Ground> stated, Map<Cell, Map<String, Integer>> acts, Parties parties) {
        List<Plot> plots = new ArrayList<>();
        List<Ground> dated =
                stated.stream().filter(ground -> ground.day() != null).toList();
        if (!dated.isEmpty()) {
            plots.add(held(dated, parties));
        }
        Map<String, Integer> actors = new TreeMap<>();
        acts.values().forEach(each -> each.forEach((actor, count) -> actors.merge(actor, count, Integer::sum)));
        if (!actors.isEmpty()) {
            List<String> most = actors.keySet().stream()
                    .sorted(Comparator.comparingInt(actor -> -actors.getOrDefault(actor, 0)))
                    .limit(DRAWN)
                    .toList();
            plots.add(new Plot.Groups(
                    "Who acts" + (most.size() < actors.size() ? ", the most active of " + actors.size() : ""),
                    "actor",
                    "acts",
                    most.stream().map(parties::name).toList(),
                    List.of(new Line(
                            "acts",
                            most.stream()
                                    .map(actor -> (double) actors.getOrDefault(actor, 0))
                                    .toList()))));
        }
        return plots;
    }

    private static Plot held(List<Ground> dated, Parties parties) {
        List<String> holders = dated.stream()
                .map(ground -> holder(ground, parties))
                .collect(Collectors.groupingBy(each -> each, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
                .limit(Plot.MOST)
                .map(Map.Entry::getKey)
                .toList();
        SequencedMap<LocalDate, List<String>> then = new TreeMap<>();
        Map<String, String> now = new TreeMap<>();
        LocalDate first = Objects.requireNonNull(dated.getFirst().day());
        LocalDate last = Objects.requireNonNull(dated.getLast().day());
        UnaryOperator<LocalDate> step = step(ChronoUnit.DAYS.between(first, last));
        int told = 0;
        for (LocalDate end = step.apply(first.minusDays(1)); told < dated.size(); end = step.apply(end)) {
            while (told < dated.size()
                    && !Objects.requireNonNull(dated.get(told).day()).isAfter(end)) {
                now.put(dated.get(told).place(), holder(dated.get(told), parties));
                told++;
            }
            then.put(end, List.copyOf(now.values()));
        }
        return new Plot.Lines(
                "Places by who was last told to hold them",
                "as of",
                "places",
                then.keySet().stream().map(LocalDate::toString).toList(),
                holders.stream()
                        .map(who -> new Line(
                                who,
                                then.values().stream()
                                        .map(held -> (double) Collections.frequency(held, who))
                                        .toList()))
                        .toList());
    }

    /** From one point of the picture to the next: so far that they can be told apart. */
    private static UnaryOperator<LocalDate> step(long days) {
        return days <= FEW_DAYS
                ? day -> day.plusDays(1)
                : days <= FEW_WEEKS
                        ? day -> day.plusWeeks(1)
                        : days <= FEW_MONTHS
                                ? day -> day.plusDays(1)
                                        .plusMonths(1)
                                        .withDayOfMonth(1)
                                        .minusDays(1)
                                : day -> day.plusDays(1)
                                        .plusYears(1)
                                        .withDayOfYear(1)
                                        .minusDays(1);
    }

    private static Sheet sheet(Map<Cell, Map<String, Integer>> acts, Parties parties) {
        Set<String> all = new TreeSet<>();
        acts.values().forEach(each -> all.addAll(each.keySet()));
        List<List<String>> rows = new ArrayList<>();
        acts.forEach((cell, counts) -> {
            List<Integer> of =
                    all.stream().map(actor -> counts.getOrDefault(actor, 0)).toList();
            List<String> words = new ArrayList<>();
            counts.forEach((actor, count) -> words.add(parties.name(actor) + " " + count));
            rows.add(List.of(
                    cell.area(), cell.month().toString(), String.join(", ", words), Say.number(Contestation.of(of))));
        });
        return new Sheet(
                "Acts by area and month (K = %d actors)".formatted(all.size()),
                List.of("area", "month", "acts", "contestation"),
                rows);
    }
}
