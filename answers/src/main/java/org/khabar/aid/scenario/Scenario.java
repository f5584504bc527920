package org.khabar.aid.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * All that a plan is made from.
 *
 * @param title what it is about
 * @param date the law of that day counts
 * @param currency of all money
 * @param budget what may be spent
 * @param weights what a person-month reached counts for, by severity phase
 * @param areas in the order of the file
 * @param limits to keep to
 * @param draws how the uncertain is drawn
 * @param notes what the reader has to know of how it was read: law that is unclear, what was taken where nothing was
 *     said
 */
public record Scenario(
        String title,
        LocalDate date,
        String currency,
        Quantity budget,
        NavigableMap<Integer, Quantity> weights,
        List<Area> areas,
        Limits limits,
        Draws draws,
        List<String> notes) {
    /**
     * How reach and loss are drawn from their intervals.
     *
     * @param count how many scenarios
     * @param seed the same seed gives the same scenarios
     * @param together from 0 (each area by itself) to 1 (all areas of a country are good or bad together)
     */
    public record Draws(int count, long seed, double together) {
        public Draws {
            if (count < 1 || !(together >= 0 && together <= 1)) {
                throw new IllegalArgumentException(
                        "The draws (%d) must be positive and together (%s) from 0 to 1.".formatted(count, together));
            }
        }
    }

    public Scenario {
        weights = Collections.unmodifiableNavigableMap(new TreeMap<>(weights));
        areas = List.copyOf(areas);
        notes = List.copyOf(notes);
    }

    /** The same with other areas. */
    public Scenario with(List<Area> others) {
        return new Scenario(title, date, currency, budget, weights, others, limits, draws, notes);
    }

    /** The same with other limits. */
    public Scenario with(Limits others) {
        return new Scenario(title, date, currency, budget, weights, areas, others, draws, notes);
    }

    /** The same with another budget. */
    public Scenario spending(double amount) {
        return new Scenario(title, date, currency, budget.at(amount), weights, areas, limits, draws, notes);
    }

    /** The same with each way changed. */
    public Scenario withWays(UnaryOperator<Way> change) {
        return with(areas.stream()
                .map(area -> area.with(area.ways().stream().map(change).toList()))
                .toList());
    }

    /** What a person-month reached counts for in that phase; 0 where the scenario gives it no weight. */
    public double weight(int phase) {
        Quantity weight = weights.get(phase);
        return weight == null ? 0 : weight.mid();
    }

    /** Every number in it, in the order of the file. */
    public List<Quantity> quantities() {
        List<Quantity> all = new ArrayList<>();
        all.add(budget);
        all.addAll(weights.values());
        for (Area area : areas) {
            all.addAll(area.needs().values());
            for (Way way : area.ways()) {
                all.addAll(List.of(
                        way.cost(), way.monitoring(), way.capacity(), way.reach(), way.loss(), way.incidents()));
            }
        }
        for (Quantity limit : Arrays.asList(limits.loss(), limits.worstLoss(), limits.incidents(), limits.floor())) {
            if (limit != null) {
                all.add(limit);
            }
        }
        all.addAll(limits.areas().values());
        return List.copyOf(all);
    }
}
