package org.khabar.ask.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khabar.ask.answer.Answer;
import org.khabar.ask.answer.Estimate;
import org.khabar.ask.answer.LeftOut;
import org.khabar.ask.answer.Reading;
import org.khabar.ask.answer.Sheet;
import org.khabar.ask.gather.Asked;
import org.khabar.ask.gather.Parties;
import org.khabar.ask.gather.Who;
import org.khabar.ask.measure.Share;
import org.khabar.ask.measure.network.Communities;
import org.khabar.ask.measure.network.Frustration;
import org.khabar.ask.measure.network.SignedNetwork;
import org.khabar.ask.measure.network.SignedTie;
import org.khabar.plot.Line;
import org.khabar.plot.Plot;
import org.khabar.record.view.View;
import org.khabar.resolve.ActorRegister;

/** Who is with whom, and who against? Similar conduct is never taken for a tie. */
public final class Ties {
    private static final String METHOD =
            "Network of friendly and hostile ties that reports tell of; balanced triads, frustration index,"
                    + " communities; docs/methods/ties.md";
    private static final int LARGEST = 8;
    private static final int DRAWN = 15;

    private Ties() {}

    /** The answer; the ties of the actors asked about, the measures of the whole network. */
    public static Answer ask(View view, Asked asked, ActorRegister register) {
        Parties parties = new Parties(register);
        List<Edge> read = EdgeReader.read(view, asked, parties);
        List<Edge> listed =
                read.stream().filter(edge -> isListing(edge, parties)).toList();
        List<Edge> all = read.stream().filter(edge -> !isListing(edge, parties)).toList();
        List<Edge> persons = in(listed, asked.counts()).stream()
                .filter(edge -> touches(edge, asked))
                .toList();
        Map<Reading, SequencedMap<String, Object>> readings = new EnumMap<>(Reading.class);
        for (Reading reading : Reading.values()) {
            readings.put(reading, values(in(all, reading)));
        }
        List<Edge> counted = in(all, asked.counts());
        List<Edge> shown = counted.stream().filter(edge -> touches(edge, asked)).toList();
        SignedNetwork network = network(counted);
        List<LeftOut> left = new ArrayList<>();
        left.add(new LeftOut(
                "pairs told to be both friendly and hostile: no sign is chosen for them",
                counted.stream()
                        .filter(Edge::isMixed)
                        .map(edge -> pair(edge, parties))
                        .toList()));
        left.add(new LeftOut(
                "persons of whom only their listing by the Security Council is known: no part of the network",
                persons.stream().map(edge -> pair(edge, parties)).toList()));
        return new Answer(
                "Who is with whom%s?"
                        .formatted(asked.findActor()
                                .map(who -> ", seen from " + who.name())
                                .orElse("")),
                asked.told(),
                readings,
                estimate(network, asked.counts()),
                METHOD,
                ranked(shown).stream().map(edge -> edge.counted(parties)).toList(),
                left,
                notes(network, asked, parties, view),
                new Answer.Shown(List.of(sheet(shown, asked, parties)), plots(shown, asked, parties)));
    }

    private static List<Edge> in(List<Edge> edges, Reading reading) {
        return edges.stream()
                .map(edge -> edge.in(reading))
                .filter(edge -> !edge.told().isEmpty())
                .toList();
    }

    private static boolean isListing(Edge edge, Parties parties) {
        return parties.isListedPerson(edge.first()) || parties.isListedPerson(edge.second());
    }

    private static String pair(Edge edge, Parties parties) {
        return parties.name(edge.first()) + " – " + parties.name(edge.second());
    }

    private static boolean touches(Edge edge, Asked asked) {
        if (asked.actors().isEmpty()) {
            return true;
        }
        Set<Who> met = new HashSet<>();
        for (Who who : asked.actors()) {
            if (who.ids().contains(edge.first()) || who.ids().contains(edge.second())) {
                met.add(who);
            }
        }
        return met.size() == asked.actors().size();
    }

    private static SignedNetwork network(List<Edge> edges) {
        return new SignedNetwork(edges.stream()
                .filter(edge -> !edge.isMixed())
                .map(edge -> edge.friendly() > 0
                        ? SignedTie.friends(edge.first(), edge.second())
                        : SignedTie.enemies(edge.first(), edge.second()))
                .toList());
    }

    private static SequencedMap<String, Object> values(List<Edge> edges) {
        SignedNetwork network = network(edges);
        SequencedMap<String, Object> values = new LinkedHashMap<>();
        values.put("actors", network.names().size());
        values.put(
                "friendly",
                edges.stream().filter(edge -> edge.sign().equals("friendly")).count());
        values.put(
                "hostile",
                edges.stream().filter(edge -> edge.sign().equals("hostile")).count());
        values.put("both", edges.stream().filter(Edge::isMixed).count());
        values.put("balancedTriads", network.triads().balanced().size());
        values.put("unbalancedTriads", network.triads().unbalanced().size());
        Frustration frustration = network.frustration();
        values.put("frustrationLow", frustration.low());
        values.put("frustrationHigh", frustration.high());
        return values;
    }

    private static Estimate estimate(SignedNetwork network, Reading reading) {
        String what = "share of balanced triads, " + reading.words();
        Optional<Share> share = network.triads().share();
        return share.isEmpty()
                ? Estimate.none(what, "No three actors have ties among all of them.")
                : new Estimate(
                        what,
                        share.get().estimate(),
                        share.get().interval(),
                        null,
                        "Of %d triads; triads share ties, so that the interval is too narrow."
                                .formatted(share.get().whole()));
    }

    private static List<String> notes(SignedNetwork network, Asked asked, Parties parties, View view) {
        Frustration frustration = network.frustration();
        Communities communities = network.communities();
        List<String> notes = new ArrayList<>();
        if (network.ties().isEmpty()) {
            notes.add("Nothing is told of ties; reports held that were known then: %,d. Silence is no absence of ties."
                    .formatted(view.countReports()));
        }
        notes.add("Frustration index %s of %d ties%s."
                .formatted(
                        frustration.isExact()
                                ? String.valueOf(frustration.low())
                                : frustration.low() + " to " + frustration.high(),
                        network.ties().size(),
                        frustration.atOdds().isEmpty()
                                ? ""
                                : "; at odds: "
                                        + String.join(
                                                "; ",
                                                frustration.atOdds().stream()
                                                        .map(tie -> parties.name(tie.first()) + " – "
                                                                + parties.name(tie.second()))
                                                        .toList())));
        communities.groups().stream()
                .filter(group -> group.size() > 1)
                .sorted(Comparator.comparing(group -> !isAskedAbout(group, asked)))
                .limit(LARGEST)
                .forEach(group -> notes.add("Together by friendly ties: "
                        + String.join(", ", group.stream().map(parties::name).toList()) + "."));
        notes.add("A tie holds until a report says that it ended; none that reports do not tell of is shown.");
        return notes;
    }

    /** How often reports tell of each pair, friendly and hostile, and of all of them year by year. */
    private static List<Plot> plots(List<Edge> edges, Asked asked, Parties parties) {
        List<Edge> drawn = ranked(edges).stream().limit(DRAWN).toList();
        if (drawn.isEmpty()) {
            return List.of();
        }
        List<Plot> plots = new ArrayList<>();
        plots.add(new Plot.Groups(
                "Ties by sign" + (drawn.size() < edges.size() ? ", the most told of " + edges.size() : ""),
                asked.findActor().map(who -> who.name() + " and").orElse("pair"),
                "claims",
                drawn.stream().map(edge -> label(edge, asked, parties)).toList(),
                List.of(
                        new Line("friendly", counts(drawn, Edge::friendly)),
                        new Line("hostile", counts(drawn, Edge::hostile)))));
        List<Integer> years = edges.stream()
                .flatMap(edge -> edge.days().stream())
                .map(LocalDate::getYear)
                .sorted()
                .toList();
        if (!years.isEmpty() && years.getFirst() < years.getLast()) {
            plots.add(byYear(edges, years));
        }
        return plots;
    }

    /** A count that is 0 draws no bar. */
    private static List<Double> counts(List<Edge> edges, ToLongFunction<Edge> count) {
        return edges.stream()
                .map(edge -> count.applyAsLong(edge) == 0 ? Double.NaN : (double) count.applyAsLong(edge))
                .toList();
    }

    private static Plot byYear(List<Edge> edges, List<Integer> told) {
        List<Integer> years =
                IntStream.rangeClosed(told.getFirst(), told.getLast()).boxed().toList();
        List<Line> lines = Stream.of(true, false)
                .map(friendly -> new Line(
                        friendly ? "friendly" : "hostile",
                        years.stream()
                                .map(year -> (double) edges.stream()
                                        .flatMap(edge -> edge.told().stream())
                                        .filter(each -> each.friendly() == friendly && year(each) == year)
                                        .count())
                                .toList()))
                .toList();
        return new Plot.Lines(
                "Ties by year",
                "year",
                "claims a year",
                years.stream().map(String::valueOf).toList(),
                lines);
    }

    private static int year(Edge.Told told) {
        LocalDate day = told.day();
        return day == null ? 0 : day.getYear();
    }

    /** The other one of the pair where one is asked about. */
    private static String label(Edge edge, Asked asked, Parties parties) {
        List<String> pair = pair(edge, asked);
        String other = parties.name(pair.getLast());
        return asked.actors().size() == 1 ? other : parties.name(pair.getFirst()) + " – " + other;
    }

    /** Both ids, that of the one asked about first. */
    private static List<String> pair(Edge edge, Asked asked) {
        boolean turned = asked.findActor()
                .filter(who -> who.id().equals(edge.second())
                        || (who.ids().contains(edge.second()) && !who.ids().contains(edge.first())))
                .isPresent();
        return turned ? List.of(edge.second(), edge.first()) : List.of(edge.first(), edge.second());
    }

    private static List<Edge> ranked(List<Edge> edges) {
        return edges.stream()
                .sorted((a, b) -> Integer.compare(b.told().size(), a.told().size()))
                .toList();
    }

    private static boolean isAskedAbout(Collection<String> group, Asked asked) {
        return asked.actors().stream().anyMatch(who -> group.contains(who.id()));
    }

    private static Sheet sheet(List<Edge> edges, Asked asked, Parties parties) {
        List<List<String>> rows = new ArrayList<>();
        for (Edge edge : ranked(edges)) {
            List<String> pair = pair(edge, asked);
            long certain = edge.told().stream().filter(Edge.Told::certain).count();
            rows.add(List.of(
                    parties.name(pair.getFirst()),
                    parties.name(pair.getLast()),
                    edge.sign(),
                    edge.relations(),
                    "%d of %d".formatted(certain, edge.told().size()),
                    days(edge.days())));
        }
        return new Sheet("Ties (claims)", List.of("one", "other", "sign", "told as", "certain", "days"), rows);
    }

    private static String days(List<LocalDate> days) {
        if (days.isEmpty()) {
            return Say.NOTHING;
        }
        return days.getFirst().equals(days.getLast())
                ? days.getFirst().toString()
                : days.getFirst() + " to " + days.getLast();
    }
}
