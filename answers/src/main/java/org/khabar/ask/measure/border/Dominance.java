package org.khabar.ask.measure.border;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.khabar.ask.measure.border.Order.Leader;
import org.khabar.ask.measure.border.Order.Turn;

/**
 * Ranks countries only where no weighing could change it; otherwise says what it depends on. Channels have no common
 * unit, so that no sum of them is right for everybody: each is taken as parts of its highest value, and all weights
 * that add to 1 are tried.
 */
public final class Dominance {
    private static final int STEPS = 40;
    private static final double CLOSE = 1e-12;

    private final Parts parts;

    private Dominance(Parts parts) {
        this.parts = parts;
    }

    /**
     * The order of two or more countries, all with the same channels.
     *
     * @throws IllegalArgumentException if there are fewer countries, or their channels differ
     */
    public static Order of(List<Standing> standings) {
        Dominance dominance = new Dominance(Parts.of(standings));
        OptionalInt first =
                dominance.parts.countries().filter(dominance::leadsOnAll).findFirst();
        return first.isPresent()
                ? new Order.Leads(dominance.parts.name(first.getAsInt()))
                : new Order.DependsOn(dominance.leaders(), dominance.turns());
    }

    /** As high as every other on each channel, and higher on one. */
    private boolean leadsOnAll(int country) {
        return parts.countries().filter(other -> other != country).allMatch(other -> {
            double[] gaps = parts.channels()
                    .mapToDouble(channel -> parts.value(country, channel) - parts.value(other, channel))
                    .toArray();
            return IntStream.range(0, gaps.length).allMatch(i -> gaps[i] >= 0)
                    && IntStream.range(0, gaps.length).anyMatch(i -> gaps[i] > 0);
        });
    }

    private List<Leader> leaders() {
        Map<String, Integer> wins = new TreeMap<>();
        int tried = count(new double[(int) parts.channels().count()], 0, STEPS, wins);
        return wins.entrySet().stream()
                .map(each -> new Leader(each.getKey(), (double) each.getValue() / tried))
                .sorted(Comparator.comparingDouble(Leader::part).reversed().thenComparing(Leader::country))
                .toList();
    }

    /** Tries all ways to hand out what is left of the weight from one channel on; says how many there were. */
    private int count(double[] weights, int channel, int left, Map<String, Integer> wins) {
        // Half a step more than nothing keeps off the rim, where a channel would not count at all.
        if (channel == weights.length - 1) {
            weights[channel] = left + 0.5;
            leader(weights).ifPresent(country -> wins.merge(parts.name(country), 1, Integer::sum));
            return 1;
        }
        int tried = 0;
        for (int given = 0; given <= left; given++) {
            weights[channel] = given + 0.5;
            tried += count(weights, channel + 1, left - given, wins);
        }
        return tried;
    }

    private OptionalInt leader(double[] weights) {
        double[] sums = parts.countries()
                .mapToDouble(country -> parts.channels()
                        .mapToDouble(channel -> weights[channel] * parts.value(country, channel))
                        .sum())
                .toArray();
        double highest =
                IntStream.range(0, sums.length).mapToDouble(i -> sums[i]).max().orElseThrow();
        int[] first = parts.countries()
                .filter(country -> sums[country] > highest - CLOSE)
                .toArray();
        return first.length == 1 ? OptionalInt.of(first[0]) : OptionalInt.empty();
    }

    private List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        parts.channels()
                .forEach(one -> parts.channels()
                        .filter(other -> other > one)
                        .forEach(other -> turns.addAll(turns(one, other))));
        return turns;
    }

    /** Goes from all weight on the other channel to all weight on the one. */
    private List<Turn> turns(int one, int other) {
        List<Turn> turns = new ArrayList<>();
        int now = parts.countries()
                .boxed()
                .max(Comparator.<Integer>comparingDouble(country -> parts.value(country, other))
                        .thenComparingDouble(country -> parts.value(country, one)))
                .orElseThrow();
        for (OptionalInt next = next(now, one, other); next.isPresent(); next = next(now, one, other)) {
            double weight = crossing(now, next.getAsInt(), one, other);
            turns.add(new Turn(
                    parts.channel(one), weight, parts.channel(other), parts.name(now), parts.name(next.getAsInt())));
            now = next.getAsInt();
        }
        return turns;
    }

    /** Who overtakes first: of those with more on the one channel, the one whose crossing comes first. */
    private OptionalInt next(int now, int one, int other) {
        return parts.countries()
                .filter(country -> parts.value(country, one) > parts.value(now, one))
                .boxed()
                .min(Comparator.<Integer>comparingDouble(country -> crossing(now, country, one, other))
                        .thenComparingDouble(country -> -parts.value(country, one)))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    /** The weight on the one channel at which both count the same: w·a₁ + (1 − w)·b₁ = w·a₂ + (1 − w)·b₂. */
    private double crossing(int now, int next, int one, int other) {
        double gain = parts.value(next, one) - parts.value(now, one);
        double loss = parts.value(now, other) - parts.value(next, other);
        return loss / (gain + loss);
    }
}
