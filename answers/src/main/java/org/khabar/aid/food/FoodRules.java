package org.khabar.aid.food;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a food plan.
 *
 * @param months to plan for, at least 1; food bought early can wait at a transshipment point
 * @param bounds by food: how much of it a ration may hold
 * @param closings roads and places that cannot be used
 * @param openings roads, and places with all their roads, that can be used although the sheet says they are closed
 * @param cash what feeding a person for a month by cash or voucher costs, or null where there is none
 */
public record FoodRules(
        int months,
        Map<String, Bound> bounds,
        List<Closing> closings,
        List<String> openings,
        @Nullable Cash cash) {
    /** Days in a month, as in the published model. */
    static final int DAYS = 30;

    /** Units of 100 g in a tonne. */
    static final double UNITS = 1e4;

    /** Of the published model: salt and sugar are given, in 100 g a person and day. */
    private static final Map<String, Bound> PUBLISHED =
            Map.of("Salt", new Bound(0.05, 0.05), "Sugar", new Bound(0.2, 0.2));

    /**
     * How much of a food a ration may hold.
     *
     * @param low at least, in 100 g a person and day
     * @param high at most, may be infinite
     */
    public record Bound(double low, double high) {
        public Bound {
            if (!(low >= 0 && low <= high)) {
                throw new IllegalArgumentException(
                        "The low (%s) of a ration must lie between 0 and its high (%s).".formatted(low, high));
            }
        }
    }

    /**
     * A road or a place that cannot be used.
     *
     * @param what the name of a place, or of a road: "Homs TS - Hassakeh D"
     * @param from first month, from 1
     * @param to last month, inclusive
     */
    public record Closing(String what, int from, int to) {
        public Closing {
            if (from < 1 || to < from) {
                throw new IllegalArgumentException(
                        "The months (%d to %d) of closing (%s) must follow one another.".formatted(from, to, what));
            }
        }

        /** Closed all the time. */
        public static Closing always(String what) {
            return new Closing(what, 1, Integer.MAX_VALUE);
        }

        boolean holds(FoodNetwork.Road road, int month) {
            return road.isMeantBy(what) && month + 1 >= from && month + 1 <= to;
        }
    }

    /**
     * Cash or vouchers.
     *
     * @param cost of a person and month, with all that handing it out costs
     * @param most share of an area's people that markets can serve, 0 to 1
     */
    public record Cash(double cost, double most) {
        public Cash {
            if (!(cost >= 0 && most >= 0 && most <= 1)) {
                throw new IllegalArgumentException(
                        "The cost (%s) of cash must not be negative, its share (%s) from 0 to 1."
                                .formatted(cost, most));
            }
        }
    }

    public FoodRules {
        if (months < 1) {
            throw new IllegalArgumentException("The months (%d) must be positive.".formatted(months));
        }
        bounds = Map.copyOf(bounds);
        closings = List.copyOf(closings);
        openings = List.copyOf(openings);
    }

    /** One month, all roads as in the sheet, and the salt and sugar of the published model. */
    public static FoodRules published() {
        return new FoodRules(1, PUBLISHED, List.of(), List.of(), null);
    }

    /** The same for so many months. */
    public FoodRules during(int count) {
        return new FoodRules(count, bounds, closings, openings, cash);
    }

    /** The same with another bound on a food. */
    public FoodRules bounding(String food, Bound bound) {
        Map<String, Bound> more = new LinkedHashMap<>(bounds);
        more.put(food, bound);
        return new FoodRules(months, more, closings, openings, cash);
    }

    /** The same with these roads and places closed and those opened, and none else. */
    public FoodRules with(List<Closing> closed, List<String> opened) {
        return new FoodRules(months, bounds, closed, opened, cash);
    }

    /** The same with cash beside food. */
    public FoodRules paying(Cash each) {
        return new FoodRules(months, bounds, closings, openings, each);
    }

    /** The foods that somebody set a bound on, other than those of the published model. */
    public List<String> chosen() {
        return bounds.keySet().stream()
                .filter(food -> !PUBLISHED.containsKey(food))
                .sorted()
                .toList();
    }

    boolean isOpen(FoodNetwork.Road road, int month) {
        return (road.open() || openings.stream().anyMatch(road::isMeantBy))
                && closings.stream().noneMatch(closing -> closing.holds(road, month));
    }

    Bound bound(String food) {
        return bounds.getOrDefault(food, new Bound(0, Double.POSITIVE_INFINITY));
    }
}
