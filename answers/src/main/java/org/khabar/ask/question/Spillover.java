package org.khabar.ask.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.ask.answer.Answer;
import org.khabar.ask.answer.Counted;
import org.khabar.ask.answer.Estimate;
import org.khabar.ask.answer.LeftOut;
import org.khabar.ask.answer.Sheet;
import org.khabar.ask.frontier.Frontier;
import org.khabar.ask.frontier.Outlines;
import org.khabar.ask.gather.Asked;
import org.khabar.ask.gather.Found;
import org.khabar.ask.gather.Gathering;
import org.khabar.ask.gather.Parties;
import org.khabar.ask.measure.border.Dominance;
import org.khabar.ask.measure.border.Order;
import org.khabar.ask.measure.border.Standing;
import org.khabar.model.Actor;
import org.khabar.model.series.Observation;
import org.khabar.plot.Bar;
import org.khabar.plot.Plot;
import org.khabar.record.view.View;
import org.khabar.resolve.ActorRegister;

/** Whose problem is it? */
public final class Spillover {
    private static final Set<String> USUAL = Set.of("ASSAULT", "COERCE");
    private static final double NEAR_KILOMETRES = 50;
    private static final String BORDER = "border, km";
    private static final String NEAR = "incidents within 50 km";
    private static final String CROSSING = "incidents by actors that cross";
    private static final String TIES = "ties that cross";
    private static final String REFUGEES = "refugees hosted";
    private static final String METHOD =
            "Channels kept apart, a ranking only where one country leads on all that are known;"
                    + " docs/methods/spillover.md";

    private Spillover() {}

    /**
     * What reaches a neighbour, channel by channel.
     *
     * @param near incidents within 50 km of the border, on either side
     * @param crossing incidents there by actors that act here as well
     * @param refugees the latest figure, or null where none was imported
     */
    private record Channels(
            String country,
            String name,
            double kilometres,
            List<Found> near,
            List<Found> crossing,
            Set<String> actors,
            int ties,
            @Nullable Observation refugees) {
        Standing standing(boolean withRefugees) {
            Map<String, Double> values = new TreeMap<>(Map.of(
                    BORDER, kilometres, NEAR, (double) near.size(), CROSSING, (double) crossing.size(), TIES, (double)
                            ties));
            if (withRefugees && refugees != null) {
                values.put(REFUGEES, refugees.value());
            }
            return Standing.of(country, values);
        }

        List<String> row() {
            long here = near.stream()
                    .filter(each -> each.findCountry().filter(country::equals).isEmpty())
                    .count();
            return List.of(
                    name,
                    "%,.0f".formatted(kilometres),
                    near.isEmpty() ? "0" : "%d (%d across)".formatted(near.size(), near.size() - here),
                    refugees == null
                            ? Say.NOTHING
                            : "%s (%d)"
                                    .formatted(
                                            Say.number(refugees.value()),
                                            refugees.to().getYear()),
                    String.valueOf(crossing.size()),
                    actors.isEmpty() ? Say.NOTHING : String.join(", ", actors),
                    String.valueOf(ties));
        }
    }

    /**
     * The answer for the neighbours of a country, or of a part of it.
     *
     * @param outlines to measure the borders by
     * @throws IllegalArgumentException if no country is told, or there is no outline of it
     */
    public static Answer ask(View view, Asked asked, ActorRegister register, Outlines outlines) {
        String from = asked.country();
        if (from == null) {
            throw new IllegalArgumentException("The country must be told, by --from AFG.");
        }
        Frontier frontier = Frontier.of(outlines, from, asked.place())
                .filter(found -> !found.borders().isEmpty())
                .orElseThrow(() -> new IllegalArgumentException(
                        ("The neighbours of %s are not known: no outline of it shares a line with another country's."
                                        + " Maybe khabar import boundaries FILE?")
                                .formatted(from)));
        Parties parties = new Parties(register);
        List<Found> found = Gathering.of(view, asked.anywhere(), USUAL).in(asked.counts());
        List<Channels> channels = channels(view, asked, register, frontier, found);
        boolean hosted = channels.stream().allMatch(each -> each.refugees() != null);
        List<Standing> standings =
                channels.stream().map(each -> each.standing(hosted)).toList();
        SequencedMap<String, Object> values = new LinkedHashMap<>();
        standings.forEach(standing -> values.put(standing.name(), standing.values()));
        Sheet sheet = new Sheet(
                "Channels by neighbour",
                List.of("country", BORDER, NEAR, REFUGEES, CROSSING, "actors", TIES),
                channels.stream().map(Channels::row).toList());
        return new Answer(
                "Whose problem is what happens in %s?".formatted(parties.name(from)),
                asked.told(),
                Map.of(asked.counts(), values),
                Estimate.none("ranking", order(standings, parties)),
                METHOD,
                counted(channels),
                leftOut(found, channels),
                notes(parties.name(from), frontier, channels, hosted),
                new Answer.Shown(List.of(sheet), plots(channels)));
    }

    private static List<Channels> channels(
            View view, Asked asked, ActorRegister register, Frontier frontier, List<Found> found) {
        String from = String.valueOf(asked.country());
        Parties parties = new Parties(register);
        Set<String> neighbours = frontier.borders().keySet();
        Crossing crossing = Crossing.of(found, parties, from, neighbours);
        Map<String, Integer> ties = ties(view, asked, register, parties, from);
        Map<String, Observation> refugees = refugees(view, from);
        List<Found> around = found.stream()
                .filter(each -> each.findCountry()
                        .filter(country -> country.equals(from) || neighbours.contains(country))
                        .isPresent())
                .toList();
        List<Channels> channels = new ArrayList<>();
        frontier.borders()
                .forEach((country, border) -> channels.add(new Channels(
                        country,
                        parties.name(country),
                        border.kilometres(),
                        frontier.within(NEAR_KILOMETRES, country, around),
                        crossing.incidents().getOrDefault(country, List.of()),
                        crossing.actors().getOrDefault(country, Set.of()).stream()
                                .map(parties::name)
                                .collect(Collectors.toCollection(TreeSet::new)),
                        ties.getOrDefault(country, 0),
                        refugees.get(country))));
        return channels;
    }

    private static List<LeftOut> leftOut(List<Found> found, List<Channels> channels) {
        List<LeftOut> left = new ArrayList<>();
        left.add(new LeftOut(
                "placed no closer than a province: no distance to a border can be told",
                found.stream()
                        .filter(each -> Frontier.findSpot(each).isEmpty())
                        .map(each -> each.incident().id())
                        .toList()));
        left.add(new LeftOut(
                "neighbours of which no imported figure tells refugees from there",
                channels.stream()
                        .filter(each -> each.refugees() == null)
                        .map(Channels::name)
                        .toList()));
        return left;
    }

    private static List<String> notes(String from, Frontier frontier, List<Channels> channels, boolean hosted) {
        List<String> notes = new ArrayList<>();
        notes.add(frontier.told() + " Lengths grow with the detail of the outline: compare only within this table.");
        if (!hosted) {
            notes.add(
                    "Refugees are left out of the ranking, because they are not known of every neighbour, and may turn it;"
                            + " khabar import unhcr brings them.");
        }
        channels.stream()
                .filter(each -> each.refugees() != null)
                .map(each -> Objects.requireNonNull(each.refugees()).origin().source())
                .distinct()
                .forEach(source -> notes.add("Refugees by %s, the latest year held.".formatted(source)));
        notes.add("An incident crosses where it is told, in the neighbour, of an actor that acts in %s as well."
                .formatted(from));
        return notes;
    }

    /** One picture a channel; one that is 0 everywhere stands in the table alone. */
    private static List<Plot> plots(List<Channels> channels) {
        List<Plot.Bars> plots = new ArrayList<>();
        plots.add(bars("Border by neighbour", "km", channels, Channels::kilometres));
        plots.add(bars(
                "Incidents within 50 km of the border",
                "incidents",
                channels,
                each -> each.near().size()));
        plots.add(bars(
                "Incidents by actors that cross",
                "incidents",
                channels,
                each -> each.crossing().size()));
        plots.add(bars("Ties that cross", "pairs of actors", channels, Channels::ties));
        List<Channels> hosts =
                channels.stream().filter(each -> each.refugees() != null).toList();
        if (!hosts.isEmpty()) {
            plots.add(bars(
                    "Refugees hosted",
                    "people",
                    hosts,
                    each -> Objects.requireNonNull(each.refugees()).value()));
        }
        plots.removeIf(plot -> plot.bars().stream().allMatch(bar -> bar.value() == 0));
        return List.copyOf(plots);
    }

    private static Plot.Bars bars(
            String title, String unit, List<Channels> channels, ToDoubleFunction<Channels> value) {
        return new Plot.Bars(
                title,
                "country",
                unit,
                channels.stream()
                        .map(each -> Bar.of(each.name(), value.applyAsDouble(each)))
                        .toList());
    }

    /** Incidents in the neighbours, laid to actors that are active in the country or at home there. */
    private record Crossing(Map<String, List<Found>> incidents, Map<String, Set<String>> actors) {
        static Crossing of(List<Found> stated, Parties parties, String from, Set<String> neighbours) {
            Set<String> active = new TreeSet<>();
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

    private static List<Counted> counted(List<Channels> channels) {
        List<Counted> counted = new ArrayList<>();
        for (Channels each : channels) {
            each.near().forEach(found -> counted.add(found.counted(each.name() + ", within 50 km of the border")));
            each.crossing().forEach(found -> counted.add(found.counted(each.name() + ", by an actor that crosses")));
        }
        return counted;
    }

    /** Pairs with one at home in the country and one in the neighbour. */
    private static Map<String, Integer> ties(
            View view, Asked asked, ActorRegister register, Parties parties, String from) {
        Map<String, Integer> ties = new TreeMap<>();
        for (Edge edge : EdgeReader.read(view, asked.anywhere(), parties)) {
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
    private static Map<String, Observation> refugees(View view, String from) {
        Map<String, Observation> hosted = new TreeMap<>();
        for (Observation each : view.listObservations("refugees")) {
            String country = each.where().country();
            if (country != null && from.equals(each.what().labels().get("origin"))) {
                hosted.merge(country, each, (one, other) -> other.to().isBefore(one.to()) ? one : other);
            }
        }
        return hosted;
    }

    private static String order(List<Standing> standings, Parties parties) {
        return switch (Dominance.of(standings)) {
            case Order.Leads leads ->
                "%s leads on every channel that is known.".formatted(parties.name(leads.country()));
            case Order.DependsOn depends ->
                "It depends on what the channels weigh. "
                        + String.join(
                                " ",
                                depends.leaders().stream()
                                        .map(each -> "%s leads for %.0f %% of all weights."
                                                .formatted(parties.name(each.country()), 100 * each.part()))
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
                                                                parties.name(each.less()),
                                                                parties.name(each.more()),
                                                                each.weight()))
                                        .toList());
        };
    }
}
