package org.khabar.ask.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
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
import org.khabar.record.view.View;
import org.khabar.resolve.ActorRegister;

/** Who is with whom, and who against? Similar conduct is never taken for a tie. */
public final class Ties {
    private static final String METHOD =
            "Network of friendly and hostile ties that reports tell of; balanced triads, frustration index,"
                    + " communities; docs/methods/ties.md";
    private static final int LARGEST = 8;

    private Ties() {}

    /** The answer; the ties of the actors asked about, the measures of the whole network. */
    public static Answer ask(View view, Asked asked, ActorRegister register) {
        Parties parties = new Parties(register);
        List<Edge> all = EdgeReader.read(view, asked, parties);
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
                        .map(edge -> edge.first() + " – " + edge.second())
                        .toList()));
        return new Answer(
                "Who is with whom%s?"
                        .formatted(asked.findActor()
                                .map(who -> ", seen from " + who.name())
                                .orElse("")),
                asked.told(),
                readings,
                estimate(network, asked.counts()),
                METHOD,
                shown.stream().map(Edge::counted).toList(),
                left,
                notes(network, parties, view),
                Answer.Shown.of(sheet(shown, parties)));
    }

    private static List<Edge> in(List<Edge> edges, Reading reading) {
        return edges.stream()
                .map(edge -> edge.in(reading))
                .filter(edge -> !edge.told().isEmpty())
                .toList();
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

    private static List<String> notes(SignedNetwork network, Parties parties, View view) {
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
                                                        .map(tie -> tie.first() + " – " + tie.second())
                                                        .toList())));
        communities.groups().stream()
                .filter(group -> group.size() > 1)
                .limit(LARGEST)
                .forEach(group -> notes.add("Together by friendly ties: "
                        + String.join(", ", group.stream().map(parties::name).toList()) + "."));
        notes.add("A tie holds until a report says that it ended; none that reports do not tell of is shown.");
        return notes;
    }

    private static Sheet sheet(List<Edge> edges, Parties parties) {
        List<List<String>> rows = new ArrayList<>();
        edges.stream()
                .sorted((a, b) -> Integer.compare(b.told().size(), a.told().size()))
                .forEach(edge -> {
                    List<LocalDate> days = edge.days();
                    rows.add(List.of(
                            parties.name(edge.first()),
                            parties.name(edge.second()),
                            edge.sign(),
                            edge.relations(),
                            "%d of %d"
                                    .formatted(
                                            edge.told().stream()
                                                    .filter(Edge.Told::certain)
                                                    .count(),
                                            edge.told().size()),
                            days.isEmpty() ? Say.NOTHING : days.getFirst() + " to " + days.getLast()));
                });
        return new Sheet("Ties (claims)", List.of("one", "other", "sign", "told as", "certain", "days"), rows);
    }
}
