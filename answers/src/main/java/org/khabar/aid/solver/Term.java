package org.khabar.aid.solver;

/**
 * One summand of a row.
 *
 * @param variable index of the variable, from 0
 * @param coefficient what one unit of it counts
 */
public record Term(int variable, double coefficient) {
    public Term {
        if (variable < 0 || !Double.isFinite(coefficient)) {
            throw new IllegalArgumentException("The coefficient (%s) of variable %d must be finite, its index positive."
                    .formatted(coefficient, variable));
        }
    }
}
