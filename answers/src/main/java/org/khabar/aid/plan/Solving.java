package org.khabar.aid.plan;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.khabar.aid.program.AccessDraws;
import org.khabar.aid.program.PlanProgram;
import org.khabar.aid.program.Solved;
import org.khabar.aid.scenario.Scenario;
import org.khabar.aid.solver.Outcome;
import org.khabar.aid.solver.Solver;

/** Solves scenarios, again and again with one thing changed. Safe between threads. */
final class Solving {
    private final Solver solver;
    private final Map<Scenario.Draws, AccessDraws> draws = new ConcurrentHashMap<>();

    Solving(Solver solver) {
        this.solver = solver;
    }

    Solver solver() {
        return solver;
    }

    /** The best plan of a scenario; nothing if its limits clash. */
    Optional<Solved> find(Scenario scenario) {
        return find(program(scenario));
    }

    /** The programme of a scenario. */
    PlanProgram program(Scenario scenario) {
        return PlanProgram.of(scenario, draws(scenario));
    }

    /** The highest share of its need that every open area can get at once; 0 if the other limits clash. */
    double highestFloor(Scenario scenario) {
        return find(PlanProgram.highestFloor(scenario, draws(scenario)))
                .map(best -> best.optimum().objective())
                .orElse(0.0);
    }

    private AccessDraws draws(Scenario scenario) {
        return draws.computeIfAbsent(scenario.draws(), AccessDraws::new);
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
