package org.khabar.ask.question;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.khabar.ask.gather.Voices;
import org.khabar.ask.gather.Who;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Responsibility;
import org.khabar.model.claim.Status;
import org.khabar.plot.Line;
import org.khabar.plot.Plot;
import org.khabar.record.view.Filter;
import org.khabar.record.view.View;

/** What was promised, and what was done? */
public final class Promises {
    private static final Set<String> PLEDGES = Set.of("AGREE", "CONCEDE");
    private static final String METHOD =
            "Ledger: each promise with the later conduct that reports tell of inside its scope; docs/methods/promises.md";

    /** How a promise stands. */
    enum State {
        KEPT,
        BROKEN,
        DISPUTED,
        PENDING,
        UNVERIFIABLE;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A line of the ledger. */
    private record Entry(
            HeldClaim pledge,
            String scope,
            State state,
            List<HeldClaim> against,
            List<HeldClaim> kept,
            List<HeldClaim> denials) {}

    private final Voices voices;
    private final Who who;
    private final List<HeldClaim> pledges = new ArrayList<>();
    private final List<HeldClaim> conduct = new ArrayList<>();
    private final List<HeldClaim> denials = new ArrayList<>();

    private Promises(Who who) {
        this.who = who;
        this.voices = new Voices(who);
    }

    /**
     * The answer; the window narrows the days on which promises were made.
     *
     * @throws IllegalArgumentException if no actor is asked about
     */
    public static Answer ask(View view, Asked asked) {
        Who who = asked.findActor()
                .orElseThrow(() -> new IllegalArgumentException("The actor of the promises must be told, by --actor."));
        Promises promises = new Promises(who);
        view.forEachClaim(Filter.ALL, held -> promises.see(held, asked));
        List<Entry> ledger = promises.ledger();
        Map<Reading, SequencedMap<String, Object>> readings = new EnumMap<>(Reading.class);
        SequencedMap<String, Object> states = new LinkedHashMap<>();
        for (State state : State.values()) {
            states.put(
                    state.label(),
                    ledger.stream().filter(line -> line.state() == state).count());
        }
        readings.put(Reading.STATED, states);
        List<String> none = ledger.stream()
                .filter(line -> line.state() == State.UNVERIFIABLE)
                .map(line -> line.pledge().claim().id())
                .toList();
        return new Answer(
                "What did %s promise, and what was done?".formatted(who.name()),
                asked.told(),
                readings,
                Estimate.none(
                        "promises kept",
                        "Breaches are reported and keeping is not, so that a share kept would mislead; see the ledger."),
                METHOD,
                ledger.stream().flatMap(Promises::counted).toList(),
                List.of(new LeftOut("promises of which nothing held speaks since, or whose scope no row names", none)),
                List.of(
                        "Conduct by members is the group's only where a report says so.",
                        "The scope is what the words of promise-scopes.tsv find; read the sentences."),
                new Answer.Shown(List.of(sheet(ledger)), plots(ledger)));
    }

    private void see(HeldClaim held, Asked asked) {
        Claim claim = held.claim();
        boolean denied = claim.stance().responsibility() == Responsibility.DENIED || denies(claim);
        String type = claim.what().type().label();
        boolean then = asked.window() == null || asked.window().holds(day(held), day(held));
        if (denied && (who.says(claim) || voices.acts(claim))) {
            denials.add(held);
        } else if (denied || !voices.acts(claim)) {
            return;
        } else if (PLEDGES.contains(type) && claim.stance().status() != Status.HYPOTHETICAL && then) {
            pledges.add(held);
        } else if (Found.told(claim)) {
            conduct.add(held);
        }
    }

    private static boolean denies(Claim claim) {
        return switch (claim.stance().factuality()) {
            case CERTAIN_NOT, PROBABLE_NOT -> true;
            case CERTAIN, PROBABLE, POSSIBLE, POSSIBLE_NOT, CERTAIN_BUT_UNKNOWN, UNCOMMITTED -> false;
        };
    }

    private List<Entry> ledger() {
        List<Scope> scopes = Scope.shipped();
        List<Entry> ledger = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (HeldClaim pledge : pledges) {
            String report = pledge.claim().anchor().report();
            List<Scope> fitting = scopes.stream()
                    .filter(scope -> scope.promises(pledge.claim()))
                    .toList();
            if (fitting.isEmpty()) {
                ledger.add(new Entry(pledge, Say.NOTHING, State.UNVERIFIABLE, List.of(), List.of(), List.of()));
            }
            fitting.stream()
                    .filter(scope -> seen.add(report + scope.name()))
                    .forEach(scope -> ledger.add(line(pledge, scope)));
        }
        return ledger;
    }

    private Entry line(HeldClaim pledge, Scope scope) {
        List<HeldClaim> later =
                conduct.stream().filter(held -> isWithin(pledge, held, scope)).toList();
        List<HeldClaim> against = once(later.stream().filter(held -> scope.breaks(held.claim())));
        List<HeldClaim> kept =
                once(later.stream().filter(held -> scope.keeps(held.claim()) && !scope.breaks(held.claim())));
        Set<String> reports = new HashSet<>();
        against.forEach(held -> reports.add(held.claim().anchor().report()));
        List<HeldClaim> denied = once(denials.stream()
                .filter(held -> reports.contains(held.claim().anchor().report())));
        return new Entry(pledge, scope.name(), state(pledge, against, kept, denied), against, kept, denied);
    }

    /** One claim a report: a sentence that is read as two claims tells of one act here. */
    private static List<HeldClaim> once(Stream<HeldClaim> held) {
        Map<String, HeldClaim> byReport = new LinkedHashMap<>();
        held.forEach(each -> byReport.putIfAbsent(each.claim().anchor().report(), each));
        return List.copyOf(byReport.values());
    }

    private static State state(
            HeldClaim pledge, List<HeldClaim> against, List<HeldClaim> kept, List<HeldClaim> denied) {
        if (!against.isEmpty()) {
            return denied.isEmpty() && kept.isEmpty() ? State.BROKEN : State.DISPUTED;
        }
        if (!kept.isEmpty()) {
            return State.KEPT;
        }
        return pledge.claim().stance().status() == Status.FUTURE ? State.PENDING : State.UNVERIFIABLE;
    }

    private static boolean isWithin(HeldClaim pledge, HeldClaim held, Scope scope) {
        LocalDate said = day(pledge);
        LocalDate done = day(held);
        return said != null
                && done != null
                && !done.isBefore(said)
                && !done.isAfter(said.plusDays(scope.days()))
                && !held.claim()
                        .anchor()
                        .report()
                        .equals(pledge.claim().anchor().report());
    }

    private static @Nullable LocalDate day(HeldClaim held) {
        var time = held.claim().setting().time();
        return time != null && time.from() != null ? time.from() : held.published();
    }

    private static Stream<Counted> counted(Entry line) {
        List<Counted> counted = new ArrayList<>();
        counted.add(counted(line, "promise, " + line.state().label() + ": " + line.scope(), List.of(line.pledge())));
        add(counted, line, "conduct against it", line.against());
        add(counted, line, "denied", line.denials());
        add(counted, line, "conduct promised", line.kept());
        return counted.stream();
    }

    private static void add(List<Counted> counted, Entry line, String as, List<HeldClaim> claims) {
        if (!claims.isEmpty()) {
            counted.add(counted(line, as, claims));
        }
    }

    private static Counted counted(Entry line, String as, List<HeldClaim> claims) {
        LocalDate day = day(claims.getFirst());
        return new Counted(
                line.pledge().claim().id(),
                claims.getFirst().claim().what().type().label(),
                day,
                day,
                null,
                as,
                Set.of(Reading.STATED),
                claims.stream().map(Cited::of).toList());
    }

    /** How the promises of each month stand. */
    private static List<Plot> plots(List<Entry> ledger) {
        SequencedMap<YearMonth, List<State>> months = new TreeMap<>();
        for (Entry line : ledger) {
            LocalDate said = day(line.pledge());
            if (said != null) {
                months.computeIfAbsent(YearMonth.from(said), key -> new ArrayList<>())
                        .add(line.state());
            }
        }
        List<Line> lines = Stream.of(State.values())
                .filter(state -> months.values().stream().anyMatch(each -> each.contains(state)))
                .map(state -> new Line(
                        state.label(),
                        months.values().stream()
                                .map(each ->
                                        each.contains(state) ? (double) Collections.frequency(each, state) : Double.NaN)
                                .toList()))
                .toList();
        return lines.isEmpty()
                ? List.of()
                : List.of(new Plot.Groups(
                        "How the promises of each month stand",
                        "said in",
                        "promises",
                        months.keySet().stream().map(YearMonth::toString).toList(),
                        lines));
    }

    private static Sheet sheet(List<Entry> ledger) {
        List<List<String>> rows = new ArrayList<>();
        for (Entry line : ledger) {
            Claim pledge = line.pledge().claim();
            String toWhom = String.join(
                    ", ", pledge.roles().recipients().stream().map(Name::text).toList());
            rows.add(List.of(
                    Optional.ofNullable(day(line.pledge()))
                            .map(LocalDate::toString)
                            .orElse(Say.NOTHING),
                    pledge.anchor().trigger(),
                    toWhom.isEmpty() ? Say.NOTHING : toWhom,
                    line.scope(),
                    line.state().label(),
                    conduct(line),
                    String.join(", ", line.pledge().outlets())));
        }
        return new Sheet(
                "Ledger (reports of conduct)",
                List.of("said on", "words", "to whom", "scope", "state", "conduct", "source"),
                rows);
    }

    private static String conduct(Entry line) {
        SequencedMap<String, Integer> told = new LinkedHashMap<>();
        told.put("against", line.against().size());
        told.put("denied", line.denials().size());
        told.put("for", line.kept().size());
        told.values().removeIf(count -> count == 0);
        return told.isEmpty()
                ? "none held"
                : told.entrySet().stream()
                        .map(each -> each.getValue() + " " + each.getKey())
                        .collect(Collectors.joining(", "));
    }
}
