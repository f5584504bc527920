package org.khabar.aid.scenario;

import java.util.Locale;

/**
 * A number with its source; an interval where it is uncertain.
 *
 * @param name what it is: "Kabul, cash, cost"
 * @param low least value
 * @param high greatest value, the same as low where it is certain
 * @param source where it is from, or the word assumption
 * @param line of the scenario it stands on, 0 if it does not stand there
 */
public record Quantity(String name, double low, double high, String source, int line) {
    /** The source of a number that has none but the user's word. */
    public static final String ASSUMPTION = "assumption";

    public Quantity {
        if (!(low <= high)) {
            throw new IllegalArgumentException(
                    "The low (%s) of %s must not be above its high (%s).".formatted(low, name, high));
        }
    }

    /** A certain number that Khabar takes where the scenario is silent. */
    static Quantity assumed(String name, double value) {
        return new Quantity(name, value, value, ASSUMPTION, 0);
    }

    /** The middle of the interval. */
    public double mid() {
        return low == high ? low : (low + high) / 2;
    }

    /** Does nobody but the user stand behind it? */
    public boolean isAssumption() {
        return source.equalsIgnoreCase(ASSUMPTION)
                || source.toLowerCase(Locale.ROOT).startsWith(ASSUMPTION + ":");
    }

    /** The same, certain and with that value. */
    public Quantity at(double value) {
        return new Quantity(name, value, value, source, line);
    }
}
