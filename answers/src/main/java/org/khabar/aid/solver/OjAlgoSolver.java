package org.khabar.aid.solver;

import java.util.ArrayList;
import java.util.List;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/** ojAlgo, which is Java alone. Its own multipliers get lost where it simplifies, so they come from the dual. */
final class OjAlgoSolver implements Solver {
    @Override
    public String name() {
        return "ojAlgo";
    }

    @Override
    public Outcome solve(LinearProgram program) {
        return Proof.solve(program, OjAlgoSolver::solveAlone);
    }

    private static Outcome solveAlone(LinearProgram program) {
        Optimisation.Result result = run(program);
        return switch (result.getState()) {
            case OPTIMAL, DISTINCT ->
                Proof.optimum(program, values(result, program.variables().size()));
            case INFEASIBLE -> new Outcome.Infeasible();
            case UNBOUNDED -> new Outcome.Unbounded();
            default -> new Outcome.Failed(result.getState().toString());
        };
    }

    private static Optimisation.Result run(LinearProgram program) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        for (int i = 0; i < program.variables().size(); i++) {
            Variable each = program.variables().get(i);
            org.ojalgo.optimisation.Variable variable =
                    model.addVariable("x" + i).weight(each.objective());
            if (Double.isFinite(each.low())) {
                variable.lower(each.low());
            }
            if (Double.isFinite(each.high())) {
                variable.upper(each.high());
            }
        }
        for (int i = 0; i < program.rows().size(); i++) {
            add(model, i, program.rows().get(i));
        }
        return program.direction() == LinearProgram.Direction.MAXIMISE ? model.maximise() : model.minimise();
    }

    private static void add(ExpressionsBasedModel model, int index, Row row) {
        Expression expression = model.addExpression("r" + index);
        for (Term term : row.terms()) {
            expression.set(term.variable(), term.coefficient());
        }
        if (Double.isFinite(row.low())) {
            expression.lower(row.low());
        }
        if (Double.isFinite(row.high())) {
            expression.upper(row.high());
        }
    }

    private static List<Double> values(Optimisation.Result result, int size) {
        List<Double> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(result.doubleValue(i));
        }
        return values;
    }
}
