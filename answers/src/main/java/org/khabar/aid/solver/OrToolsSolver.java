package org.khabar.aid.solver;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The solvers that come with OR-Tools. */
final class OrToolsSolver implements Solver {
    private final Engine engine;

    /** The engines of OR-Tools, as it calls them. */
    enum Engine {
        CLP(true),
        GLOP(true),
        /** OR-Tools 9.15 hands out the sums of HiGHS' rows for their duals. */
        HIGHS(false);

        private final boolean givesDuals;

        Engine(boolean givesDuals) {
            this.givesDuals = givesDuals;
        }
    }

    OrToolsSolver(Engine engine) {
        this.engine = engine;
    }

    /** Unpacks the native part once, when it is first needed. */
    private static final class Native {
        private static final boolean LOADED = load();

        private static boolean load() {
            Loader.loadNativeLibraries();
            return true;
        }
    }

    @Override
    public String name() {
        return engine + " (OR-Tools)";
    }

    @Override
    public Outcome solve(LinearProgram program) {
        return engine.givesDuals ? solveAlone(program) : Proof.solve(program, this::solveAlone);
    }

    private Outcome solveAlone(LinearProgram program) {
        return switch (run(program)) {
            // GLOP says infeasible also of what has no end; without an objective there is an end.
            case Outcome.Infeasible none ->
                run(withoutObjective(program)) instanceof Outcome.Infeasible ? none : new Outcome.Unbounded();
            case Outcome.Optimum optimum -> optimum;
            case Outcome.Unbounded none -> none;
            case Outcome.Failed failed -> failed;
        };
    }

    private Outcome run(LinearProgram program) {
        MPSolver solver = create();
        try {
            return solve(solver, program);
        } finally {
            solver.delete();
        }
    }

    private static LinearProgram withoutObjective(LinearProgram program) {
        List<Variable> free = program.variables().stream()
                .map(each -> new Variable(each.name(), each.low(), each.high(), 0))
                .toList();
        return new LinearProgram(program.direction(), free, program.rows());
    }

    private MPSolver create() {
        try {
            MPSolver solver = Native.LOADED ? MPSolver.createSolver(engine.name()) : null;
            if (solver == null) {
                throw new IllegalStateException("OR-Tools has no solver (%s). Maybe try ojalgo.".formatted(engine));
            }
            // HiGHS greets on standard output, where machine output goes, before OR-Tools silences it.
            if (engine == Engine.HIGHS) {
                solver.setSolverSpecificParametersAsString("output_flag=false");
            }
            return solver;
        } catch (LinkageError e) {
            throw new IllegalStateException(
                    "OR-Tools has no native part for this machine (%s %s). Maybe try the solver ojalgo."
                            .formatted(System.getProperty("os.name"), System.getProperty("os.arch")),
                    e);
        }
    }

    private static Outcome solve(MPSolver solver, LinearProgram program) {
        MPVariable[] variables = variables(solver, program);
        MPConstraint[] rows = rows(solver, program, variables);
        return switch (solver.solve()) {
            case OPTIMAL -> optimum(solver.objective().value(), variables, rows);
            case INFEASIBLE -> new Outcome.Infeasible();
            case UNBOUNDED -> new Outcome.Unbounded();
            case FEASIBLE, ABNORMAL, NOT_SOLVED, MODEL_INVALID -> new Outcome.Failed("no optimum was reached");
        };
    }

    private static MPVariable[] variables(MPSolver solver, LinearProgram program) {
        MPVariable[] variables = new MPVariable[program.variables().size()];
        MPObjective objective = solver.objective();
        for (int i = 0; i < variables.length; i++) {
            Variable each = program.variables().get(i);
            variables[i] = solver.makeNumVar(each.low(), each.high(), "");
            objective.setCoefficient(variables[i], each.objective());
        }
        objective.setOptimizationDirection(program.direction() == LinearProgram.Direction.MAXIMISE);
        return variables;
    }

    private static MPConstraint[] rows(MPSolver solver, LinearProgram program, MPVariable[] variables) {
        MPConstraint[] rows = new MPConstraint[program.rows().size()];
        for (int i = 0; i < rows.length; i++) {
            Row each = program.rows().get(i);
            rows[i] = solver.makeConstraint(each.low(), each.high(), "");
            for (Term term : each.terms()) {
                rows[i].setCoefficient(variables[term.variable()], term.coefficient());
            }
        }
        return rows;
    }

    private static Outcome optimum(double objective, MPVariable[] variables, MPConstraint[] rows) {
        List<Double> values = new ArrayList<>(variables.length);
        List<Double> reduced = new ArrayList<>(variables.length);
        for (MPVariable variable : variables) {
            values.add(variable.solutionValue());
            reduced.add(variable.reducedCost());
        }
        List<Double> duals = Arrays.stream(rows).map(MPConstraint::dualValue).toList();
        return new Outcome.Optimum(objective, values, duals, reduced);
    }
}
