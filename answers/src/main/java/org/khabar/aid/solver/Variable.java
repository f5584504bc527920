package org.khabar.aid.solver;

/**
 * Something to be decided.
 *
 * @param name for people; need not be unique
 * @param low least value, may be negative infinity
 * @param high greatest value, may be infinity
 * @param objective what one unit adds to the objective
 */
public record Variable(String name, double low, double high, double objective) {
    public Variable {
        if (!(low <= high)) {
            throw new IllegalArgumentException(
                    "The low (%s) of variable (%s) must not be above its high (%s).".formatted(low, name, high));
        }
        if (!Double.isFinite(objective)) {
            throw new IllegalArgumentException(
                    "The objective (%s) of variable (%s) must be finite.".formatted(objective, name));
        }
    }
}
