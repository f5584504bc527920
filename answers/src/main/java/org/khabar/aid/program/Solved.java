package org.khabar.aid.program;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.khabar.aid.program.Limit.Kind;
import org.khabar.aid.solver.Outcome;
import org.khabar.aid.solver.Row;

/**
 * A programme with its best values.
 *
 * @param program what was solved
 * @param optimum what came out
 */
public record Solved(PlanProgram program, Outcome.Optimum optimum) {
    /** Less than that share of the largest is a solver's rounding. */
    private static final double ROUNDING = 1e-7;

    /** Weighted person-months reached. */
    public double objective() {
        return optimum.objective() * program.unit();
    }

    /** Person-months funded in a cell. */
    public double personMonths(int cell) {
        double value = optimum.values().get(cell);
        return value > ROUNDING * 1e4 ? value * program.unit() : 0;
    }

    /** Person-months that are to be reached by what a cell funds. */
    public double reached(int cell) {
        return personMonths(cell) * program.arriving(cell);
    }

    /** Person-months that all cells together reach in one of the drawn cases. */
    public double reachedInCase(int drawnCase) {
        return IntStream.range(0, program.cells().size())
                .mapToDouble(cell -> personMonths(cell) * program.arriving(cell, drawnCase))
                .sum();
    }

    /** Money spent on a cell, with monitoring. */
    public double cost(int cell) {
        return personMonths(cell) * program.cells().get(cell).way().price();
    }

    /** What one unit more of a limit (money, incidents, person-months) gains, in weighted person-months reached. */
    public double dual(int row) {
        return optimum.duals().get(row);
    }

    /** How much of a limit is used up. */
    public double used(int row) {
        return program.program().rows().get(row).at(optimum.values()) * program.unit();
    }

    /** Is a limit used to its end? */
    public boolean isTight(int row) {
        Row limit = program.program().rows().get(row);
        double end = Double.isFinite(limit.high()) ? limit.high() : limit.low();
        return Math.abs(limit.at(optimum.values()) - end) <= ROUNDING * Math.max(1, Math.abs(end)) * 10;
    }

    /** The rows of that kind. */
    public List<Integer> rows(Kind kind) {
        List<Limit> limits = program.limits();
        return IntStream.range(0, limits.size())
                .filter(row -> limits.get(row).kind() == kind)
                .boxed()
                .toList();
    }

    /**
     * What makes two plans the same plan: which cells get anything, and which needs, capacities and floors are filled.
     * That more money buys more of the same does not change it.
     */
    public BitSet shape() {
        BitSet shape = new BitSet();
        int size = program.cells().size();
        for (int cell = 0; cell < size; cell++) {
            shape.set(cell, personMonths(cell) > 0);
        }
        for (int row = 0; row < program.limits().size(); row++) {
            switch (program.limits().get(row).kind()) {
                case NEED, CAPACITY, FLOOR, AREA_FLOOR -> shape.set(size + row, isTight(row));
                case BUDGET, LAW, CLOSED, LOSS, WORST_LOSS, CASE, INCIDENTS -> {}
            }
        }
        return shape;
    }
}
