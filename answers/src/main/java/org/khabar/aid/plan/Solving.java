package org.khabar.aid.plan;

import java.util.Optional;
import org.khabar.aid.program.PlanProgram;
import org.khabar.aid.program.Solved;
import org.khabar.aid.scenario.Scenario;
import org.khabar.aid.solver.Outcome;
import org.khabar.aid.solver.Solver;

/** Solves scenarios, again and again with one thing changed. Safe between threads. */
final class Solving {
    private final Solver solver;

    Solving(Solver solver) {
        this.solver = solver;
    }

    Solver solver() {
        return solver;
    }

    /** The best plan of a scenario; nothing if its limits clash. */
    Optional<Solved> find(Scenario scenario) {
        return find(PlanProgram.of(scenario));
    }

    /** The best plan of a scenario whose limits are known not to clash. */
    Solved get(Scenario scenario) {
        return find(scenario)
                .orElseThrow(() -> new IllegalStateException(
                        "The solver (%s) lost a plan that has an answer. Maybe try another.".formatted(solver.name())));
    }

    /** The best values of a programme; nothing if its limits clash. */
    Optional<Solved> find(PlanProgram program) {
        return switch (solver.solve(program.program())) {
            case Outcome.Optimum optimum -> Optional.of(new Solved(program, optimum));
            case Outcome.Infeasible _ -> Optional.empty();
            case Outcome.Unbounded _ ->
                throw new IllegalStateException("The plan has no end, which is a fault in Khabar.");
            case Outcome.Failed failed ->
                throw new IllegalStateException(
                        "The solver (%s) failed: %s. Maybe try another.".formatted(solver.name(), failed.why()));
        };
    }
}
