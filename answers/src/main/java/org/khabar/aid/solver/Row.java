package org.khabar.aid.solver;

import java.util.List;

/**
 * A limit: {@code low <= sum of terms <= high}.
 *
 * @param name for people; need not be unique
 * @param low may be negative infinity
 * @param high may be infinity
 * @param terms no variable twice
 */
public record Row(String name, double low, double high, List<Term> terms) {
    public Row {
        if (!(low <= high)) {
            throw new IllegalArgumentException(
                    "The low (%s) of row (%s) must not be above its high (%s).".formatted(low, name, high));
        }
        terms = List.copyOf(terms);
    }

    /** At most that much. */
    public static Row atMost(String name, double high, List<Term> terms) {
        return new Row(name, Double.NEGATIVE_INFINITY, high, terms);
    }

    /** At least that much. */
    public static Row atLeast(String name, double low, List<Term> terms) {
        return new Row(name, low, Double.POSITIVE_INFINITY, terms);
    }

    /** Exactly that much. */
    public static Row exactly(String name, double value, List<Term> terms) {
        return new Row(name, value, value, terms);
    }

    /** The sum of the terms at those values of the variables. */
    public double at(List<Double> values) {
        double sum = 0;
        for (Term term : terms) {
            sum += term.coefficient() * values.get(term.variable());
        }
        return sum;
    }
}
