package org.khabar.aid.solver;

import java.util.List;

/** What a solver says of a programme. */
public sealed interface Outcome {
    /**
     * The best there is.
     *
     * @param objective its value
     * @param values of the variables, in order
     * @param duals of the rows: what the objective gains for each unit by which the row's limit moves up
     * @param reducedCosts of the variables: what the objective gains for each unit forced into the variable
     */
    record Optimum(double objective, List<Double> values, List<Double> duals, List<Double> reducedCosts)
            implements Outcome {
        public Optimum {
            values = List.copyOf(values);
            duals = List.copyOf(duals);
            reducedCosts = List.copyOf(reducedCosts);
        }
    }

    /** No values keep all limits. */
    record Infeasible() implements Outcome {}

    /** The objective has no end. */
    record Unbounded() implements Outcome {}

    /**
     * The solver gave up.
     *
     * @param why in its own words
     */
    record Failed(String why) implements Outcome {}
}
