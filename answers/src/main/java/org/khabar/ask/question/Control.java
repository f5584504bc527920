package org.khabar.ask.question;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
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
import org.khabar.ask.gather.Parties;
import org.khabar.ask.measure.Contestation;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;
import org.khabar.record.view.Filter;
import org.khabar.record.view.View;
import org.khabar.resolve.ActorRegister;

/** Who holds what? */
public final class Control {
    private static final Set<String> ACTS = Set.of("ASSAULT", "COERCE");
    private static final String METHOD =
            "Acts (attacks, arrests and other coercion, rule) by actor, area and month; contestation is the evenness of"
                    + " the acts over the actors asked about, or all that act; docs/methods/control.md";

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
        List<HeldClaim> stated = stated(view, asked, parties);
        List<LeftOut> left = new ArrayList<>(gathering.leftOut());
        left.add(new LeftOut(
                "no country, no day, or nobody known acts",
                gathering.in(asked.counts()).stream()
                        .filter(each -> cell(each) == null
                                || actors(each, parties, asked).isEmpty())
                        .map(each -> each.incident().id())
                        .toList()));
        List<Counted> counted = new ArrayList<>();
        stated.forEach(held -> counted.add(counted(held)));
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
                        "An area without acts is unknown, not quiet: it is in no row.",
                        "An arrest weighs as much as an attack."),
                Answer.Shown.of(statements(stated), sheet(acts, parties)));
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

    private static List<HeldClaim> stated(View view, Asked asked, Parties parties) {
        List<HeldClaim> stated = new ArrayList<>();
        view.forEachClaim(Filter.ALL.types(Set.of("controls")), held -> {
            LocalDate day = day(held);
            boolean then = asked.window() == null || asked.window().holds(day, day);
            boolean there = isIn(held, asked, parties)
                    && (asked.place() == null || about(held).contains(asked.place()));
            boolean who = asked.actors().isEmpty() || asked.actors().stream().anyMatch(each -> each.did(held.claim()));
            if (Found.told(held.claim()) && then && there && who) {
                stated.add(held);
            }
        });
        return stated;
    }

    /** Where no place of the tie is known, the holder's home stands in. */
    private static boolean isIn(HeldClaim held, Asked asked, Parties parties) {
        Set<String> countries = new TreeSet<>();
        held.claim().setting().places().stream()
                .map(Place::country)
                .filter(Objects::nonNull)
                .forEach(countries::add);
        if (countries.isEmpty()) {
            countries.addAll(parties.homes(held.claim().roles().actors()));
        }
        return asked.country() == null || countries.contains(asked.country());
    }

    private static String about(HeldClaim held) {
        List<String> names = new ArrayList<>();
        held.claim().roles().recipients().forEach(name -> names.add(name.text()));
        held.claim().setting().places().forEach(place -> {
            String area = place.adm1();
            if (area != null && !names.contains(area)) {
                names.add(area);
            }
        });
        return String.join(", ", names);
    }

    private static @Nullable LocalDate day(HeldClaim held) {
        var time = held.claim().setting().time();
        return time != null && time.from() != null ? time.from() : held.published();
    }

    private static Counted counted(HeldClaim held) {
        LocalDate day = day(held);
        return new Counted(
                held.claim().id(),
                "controls",
                day,
                day,
                about(held),
                "stated to be in control",
                Set.of(Reading.STATED, Reading.SUSPECTED),
                List.of(Cited.of(held)));
    }

    private static Sheet statements(List<HeldClaim> stated) {
        Map<String, String> last = new TreeMap<>();
        List<List<String>> rows = new ArrayList<>();
        for (HeldClaim held : stated) {
            String who = String.join(
                    ", ", held.claim().roles().actors().stream().map(Name::text).toList());
            String what = about(held);
            String before = last.put(what, who);
            rows.add(List.of(
                    Optional.ofNullable(day(held)).map(LocalDate::toString).orElse(Say.NOTHING),
                    what,
                    who,
                    before == null ? "first told" : before.equals(who) ? "as before" : "was " + before,
                    held.claim().anchor().trigger(),
                    String.join(", ", held.outlets())));
        }
        return new Sheet("Stated to be in control", List.of("day", "what", "who", "change", "words", "source"), rows);
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
