package org.khabar.desk.aid;

import java.io.IOException;
import java.nio.file.Path;
import org.khabar.aid.answer.Plan;
import org.khabar.aid.plan.Planner;
import org.khabar.aid.scenario.Scenario;
import org.khabar.aid.scenario.ScenarioFile;
import org.khabar.aid.solver.SolverKind;

/** Plans where money for aid does most good, from a scenario file. */
public final class PlanAid {
    private final SolverKind solver;

    public PlanAid(SolverKind solver) {
        this.solver = solver;
    }

    /**
     * The plan of a scenario.
     *
     * @throws org.khabar.aid.BadInputException if the scenario is wrong; names each line and field
     * @throws IOException if the file cannot be read
     */
    public Plan plan(Path scenario) throws IOException {
        return plan(ScenarioFile.read(scenario));
    }

    /** The plan of a scenario that was read already. */
    public Plan plan(Scenario scenario) {
        return new Planner(solver.solver()).plan(scenario);
    }
}
