package org.khabar.ask.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.khabar.ask.gather.Parties;
import org.khabar.ask.measure.border.Dominance;
import org.khabar.ask.measure.border.Order;
import org.khabar.ask.measure.border.Standing;
import org.khabar.model.Actor;
import org.khabar.model.series.Observation;
import org.khabar.record.view.View;
import org.khabar.resolve.ActorRegister;

/** Whose problem is it? */
public final class Spillover {
    private static final Set<String> USUAL = Set.of("ASSAULT", "COERCE");
    private static final String BORDER = "border, km";
    private static final String CROSSING = "incidents by actors that cross";
    private static final String TIES = "ties that cross";
    private static final String REFUGEES = "refugees hosted";
    private static final String METHOD =
            "Channels kept apart, a ranking only where one country leads on all that are known;"
                    + " docs/methods/spillover.md";

    private Spillover() {}

    /**
     * The answer for the neighbours of a country.
     *
     * @throws IllegalArgumentException if no country is told, or its neighbours are not known
     */
    public static Answer ask(View view, Asked asked, ActorRegister register) {
        String from = asked.country();
        if (from == null) {
            throw new IllegalArgumentException("The country must be told, by --from AFG.");
        }
        Map<String, Double> borders = borders(from);
        if (borders.isEmpty()) {
            throw new IllegalArgumentException(
                    "The neighbours of %s are not known. Maybe add them to land-borders.tsv.".formatted(from));
        }
        Parties parties = new Parties(register);
        Crossing crossing =
                Crossing.of(Gathering.of(view, asked.country(null), USUAL), parties, from, borders.keySet());
        Map<String, Integer> ties = ties(view, asked, register, parties, from);
        Map<String, Double> refugees = refugees(view, from);
        List<Standing> standings = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        borders.forEach((country, kilometres) -> {
            double incidents =
                    crossing.incidents().getOrDefault(country, List.of()).size();
            double bonds = ties.getOrDefault(country, 0);
            standings.add(Standing.of(country, Map.of(BORDER, kilometres, CROSSING, incidents, TIES, bonds)));
            rows.add(List.of(
                    country,
                    Say.number(kilometres),
                    Say.NOTHING,
                    refugees.containsKey(country) ? Say.number(refugees.get(country)) : Say.NOTHING,
                    String.valueOf((int) incidents),
                    String.join(", ", crossing.actors().getOrDefault(country, Set.of())),
                    String.valueOf((int) bonds)));
        });
        SequencedMap<String, Object> values = new LinkedHashMap<>();
        standings.forEach(standing -> values.put(standing.name(), standing.values()));
        Sheet sheet = new Sheet(
                "Channels by neighbour",
                List.of("country", BORDER, "incidents within 50 km", REFUGEES, CROSSING, "actors", TIES),
                rows);
        return new Answer(
                "Whose problem is what happens in %s?".formatted(from),
                asked.told(),
                Map.of(Reading.STATED, values),
                Estimate.none("ranking", order(standings)),
                METHOD,
                counted(crossing),
                List.of(
                        new LeftOut(
                                "incidents within 50 km of the border: the record gives out no outline of it",
                                List.of()),
                        new LeftOut("refugees hosted, where no imported figure names country and origin", List.of())),
                List.of(
                        "Border lengths are the published ones of the CIA World Factbook, not measured; they enter the ranking.",
                        "Channels that are not known of all countries are left out of the ranking.",
                        "Incidents count in a country where they are stated of an actor that acts in %s as well, or is at home there."
                                .formatted(from)),
                Answer.Shown.of(sheet));
    }

    /** Incidents in the neighbours, laid to actors that are active in the country or at home there. */
    private record Crossing(Map<String, List<Found>> incidents, Map<String, Set<String>> actors) {
        static Crossing of(Gathering gathering, Parties parties, String from, Set<String> neighbours) {
            Set<String> active = new TreeSet<>();
            List<Found> stated = gathering.in(Reading.STATED);
            for (Found each : stated) {
                if (each.findCountry().filter(from::equals).isPresent()) {
                    active.addAll(doers(each, parties));
                }
            }
            Map<String, List<Found>> incidents = new TreeMap<>();
            Map<String, Set<String>> actors = new TreeMap<>();
            for (Found each : stated) {
                String country = each.findCountry().orElse("");
                Set<String> crossing = doers(each, parties);
                crossing.retainAll(active);
                if (neighbours.contains(country) && !crossing.isEmpty()) {
                    incidents.computeIfAbsent(country, key -> new ArrayList<>()).add(each);
                    actors.computeIfAbsent(country, key -> new TreeSet<>()).addAll(crossing);
                }
            }
            return new Crossing(incidents, actors);
        }

        private static Set<String> doers(Found found, Parties parties) {
            Set<String> doers = new TreeSet<>();
            found.claims()
                    .forEach(
                            held -> doers.addAll(parties.of(held.claim().roles().actors(), held.claim())));
            return doers;
        }
    }

    private static List<Counted> counted(Crossing crossing) {
        List<Counted> counted = new ArrayList<>();
        crossing.incidents().forEach((country, found) -> found.forEach(each -> counted.add(each.counted(country))));
        return counted;
    }

    /** Pairs with one at home in the country and one in the neighbour. */
    private static Map<String, Integer> ties(
            View view, Asked asked, ActorRegister register, Parties parties, String from) {
        Map<String, Integer> ties = new TreeMap<>();
        for (Edge edge : EdgeReader.read(view, asked.country(null), parties)) {
            String one = home(edge.first(), register);
            String other = home(edge.second(), register);
            if (from.equals(one) != from.equals(other)) {
                ties.merge(from.equals(one) ? other : one, 1, Integer::sum);
            }
        }
        return ties;
    }

    private static String home(String id, ActorRegister register) {
        return register.findById(id)
                .map(Actor::country)
                .filter(Objects::nonNull)
                .orElse(id);
    }

    /** The latest imported figure of refugees from the country, by country that hosts them. */
    private static Map<String, Double> refugees(View view, String from) {
        Map<String, Double> hosted = new TreeMap<>();
        for (Observation each : view.listObservations("refugees")) {
            String country = each.where().country();
            if (country != null && from.equals(each.what().labels().get("origin"))) {
                hosted.put(country, each.value());
            }
        }
        return hosted;
    }

    private static String order(List<Standing> standings) {
        return switch (Dominance.of(standings)) {
            case Order.Leads leads -> "%s leads on every channel that is known.".formatted(leads.country());
            case Order.DependsOn depends ->
                "It depends on what the channels weigh. "
                        + String.join(
                                " ",
                                depends.leaders().stream()
                                        .map(each -> "%s leads for %.0f %% of all weights."
                                                .formatted(each.country(), 100 * each.part()))
                                        .toList())
                        + " "
                        + String.join(
                                " ",
                                depends.turns().stream()
                                        .map(each ->
                                                "Between “%s” and “%s” the lead passes from %s to %s where the former weighs %.2f."
                                                        .formatted(
                                                                each.channel(),
                                                                each.other(),
                                                                each.less(),
                                                                each.more(),
                                                                each.weight()))
                                        .toList());
        };
    }

    private static Map<String, Double> borders(String from) {
        try (InputStream in = Spillover.class.getResourceAsStream("land-borders.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The shipped file land-borders.tsv must be there.");
            }
            Map<String, Double> borders = new TreeMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> cells[0].equals(from))
                    .forEach(cells -> borders.put(cells[1], Double.valueOf(cells[2])));
            return borders;
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped file land-borders.tsv cannot be read.", e);
        }
    }
}
