package org.khabar.aid.solver;

import java.util.List;
import java.util.function.Function;

/**
 * Gives the duals of a solver that loses its own: the dual programme is solved beside the first one. That both end at
 * the same objective proves the optimum.
 */
final class Proof {
    /** How far the two objectives may lie apart, as a share. */
    private static final double TOLERANCE = 1e-6;

    private Proof() {}

    /**
     * Solves a programme and its dual.
     *
     * @param solver gives values and objective; its duals are not looked at
     */
    static Outcome solve(LinearProgram program, Function<LinearProgram, Outcome> solver) {
        return switch (solver.apply(program)) {
            case Outcome.Optimum primal -> proven(program, primal, solver);
            case Outcome.Infeasible none -> none;
            case Outcome.Unbounded none -> none;
            case Outcome.Failed failed -> failed;
        };
    }

    private static Outcome proven(
            LinearProgram program, Outcome.Optimum primal, Function<LinearProgram, Outcome> solver) {
        DualProgram dual = DualProgram.of(program);
        if (!(solver.apply(dual.program()) instanceof Outcome.Optimum prices)) {
            return new Outcome.Failed("the dual programme has no optimum");
        }
        double bound = dual.sign() * prices.objective();
        if (Math.abs(primal.objective() - bound) > TOLERANCE * Math.max(1, Math.abs(bound))) {
            return new Outcome.Failed("the dual programme ends at %s, not at %s".formatted(bound, primal.objective()));
        }
        return new Outcome.Optimum(
                primal.objective(), primal.values(), dual.duals(prices.values()), dual.reducedCosts(prices.values()));
    }

    /** An optimum of which only the values are known. */
    static Outcome.Optimum optimum(LinearProgram program, List<Double> values) {
        double objective = 0;
        for (int i = 0; i < values.size(); i++) {
            objective += program.variables().get(i).objective() * values.get(i);
        }
        return new Outcome.Optimum(objective, values, List.of(), List.of());
    }
}
