package org.khabar.aid.plan;

import org.khabar.aid.scenario.Quantity;
import org.khabar.aid.scenario.Way;

/**
 * A way at the ends of its intervals. Each number by itself makes a plan better or worse, so the ends are its extremes.
 */
final class Ends {
    private Ends() {}

    /** Cost and loss high, reach low. */
    static Way bad(Way way) {
        return way.with(high(way.cost()), low(way.reach()), high(way.loss()));
    }

    /** Cost and loss low, reach high. */
    static Way good(Way way) {
        return way.with(low(way.cost()), high(way.reach()), low(way.loss()));
    }

    private static Quantity low(Quantity quantity) {
        return quantity.at(quantity.low());
    }

    private static Quantity high(Quantity quantity) {
        return quantity.at(quantity.high());
    }
}
