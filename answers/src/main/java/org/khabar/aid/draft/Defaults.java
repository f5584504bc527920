package org.khabar.aid.draft;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a first scenario takes where the workspace says nothing.
 *
 * @param money budget, limits and what a person-month costs
 * @param months of the plan
 * @param weights what a person-month reached counts for, by phase
 * @param modalities ways to help by name
 * @param reach share reached by overall score of access, 0 to 5
 * @param loss what is lost by score for interference
 * @param closedFrom an area whose overall score is no lower is closed
 * @param suffixes words that areas of an analysis add to the name of a first-level area
 */
public record Defaults(
        Money money,
        int months,
        NavigableMap<Integer, Double> weights,
        Map<String, Modality> modalities,
        NavigableMap<Integer, Double> reach,
        Loss loss,
        double closedFrom,
        List<String> suffixes) {
    /** The name under which costs stand for every country that has none of its own. */
    static final String OTHER = "other";

    /**
     * Money.
     *
     * @param budget in USD
     * @param costs of a person-month by country; always with that of other countries
     * @param loss share of the budget that may be lost, in the mean
     * @param worstLoss share that may be lost in the worst cases
     */
    public record Money(double budget, Map<String, Cost> costs, double loss, double worstLoss) {
        public Money {
            costs = Map.copyOf(costs);
            if (!costs.containsKey(OTHER)) {
                throw new IllegalArgumentException("The costs must hold those of other countries: other.");
            }
        }

        Cost cost(String country) {
            Cost cost = costs.getOrDefault(country, costs.get(OTHER));
            return cost == null ? new Cost(0, "assumption") : cost;
        }
    }

    /**
     * What a person-month costs.
     *
     * @param value in USD
     * @param source where it is from, or the word assumption
     */
    public record Cost(double value, String source) {}

    /**
     * A way to help.
     *
     * @param channel whose hands aid goes through, as the table of law names them
     * @param cost factor on the country's cost of a person-month
     * @param monitoring USD a person-month
     * @param reach factor on the area's share reached
     * @param loss factor on the area's share lost
     * @param incidents in a million person-months
     */
    public record Modality(
            String channel, double cost, double monitoring, double reach, double loss, double incidents) {}

    /**
     * Share lost or diverted.
     *
     * @param scores low and high by score, 0 to 3
     * @param silent low and high where the record is silent
     * @param source of all of them
     */
    public record Loss(Map<Integer, Interval> scores, Interval silent, String source) {
        public Loss {
            scores = Map.copyOf(scores);
        }

        Interval of(@Nullable Integer score) {
            return score == null ? silent : scores.getOrDefault(score, silent);
        }
    }

    /** From low to high. */
    public record Interval(double low, double high) {
        /** Both ends times a factor, within 0 to 1. */
        Interval times(double factor) {
            return new Interval(Math.min(1, low * factor), Math.min(1, high * factor));
        }
    }

    public Defaults {
        weights = Collections.unmodifiableNavigableMap(new TreeMap<>(weights));
        modalities = Collections.unmodifiableMap(new LinkedHashMap<>(modalities));
        reach = Collections.unmodifiableNavigableMap(new TreeMap<>(reach));
        suffixes = List.copyOf(suffixes);
        if (reach.isEmpty() || modalities.isEmpty() || weights.isEmpty()) {
            throw new IllegalArgumentException("The defaults must hold weights, modalities and reach.");
        }
    }

    /** Share reached at an overall score; between two scores in proportion. */
    double reach(double score) {
        Map.Entry<Integer, Double> below = reach.floorEntry((int) Math.floor(score));
        Map.Entry<Integer, Double> above = reach.ceilingEntry((int) Math.ceil(score));
        if (below == null || above == null) {
            return below == null
                    ? reach.firstEntry().getValue()
                    : reach.lastEntry().getValue();
        }
        double width = above.getKey() - below.getKey();
        double part = width == 0 ? 0 : (score - below.getKey()) / width;
        return below.getValue() + part * (above.getValue() - below.getValue());
    }
}
