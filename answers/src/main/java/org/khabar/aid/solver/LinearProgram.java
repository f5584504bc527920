package org.khabar.aid.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What is to be made greatest or least, and within which limits. A value: solvers do not change it.
 *
 * @param direction of the objective
 * @param variables in order; terms name them by index
 * @param rows in order; a solution gives its duals in the same order
 */
public record LinearProgram(Direction direction, List<Variable> variables, List<Row> rows) {
    /** Which way is better. */
    public enum Direction {
        MAXIMISE,
        MINIMISE
    }

    public LinearProgram {
        variables = List.copyOf(variables);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            for (Term term : row.terms()) {
                if (term.variable() >= variables.size()) {
                    throw new IllegalArgumentException("The variable %d of row (%s) must be below %d."
                            .formatted(term.variable(), row.name(), variables.size()));
                }
            }
        }
    }

    /** The same with only the rows of those indices. */
    public LinearProgram keeping(IntPredicate row) {
        return new LinearProgram(
                direction,
                variables,
                IntStream.range(0, rows.size()).filter(row).mapToObj(rows::get).toList());
    }

    /** The same with another row in the stead of that one. */
    public LinearProgram replacing(int index, Row row) {
        List<Row> changed = new ArrayList<>(rows);
        changed.set(index, row);
        return new LinearProgram(direction, variables, changed);
    }

    /** Puts a programme together. For one thread. */
    public static final class Builder {
        private final Direction direction;
        private final List<Variable> variables = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();

        public Builder(Direction direction) {
            this.direction = direction;
        }

        /** Adds a variable; gives its index. */
        public int add(Variable variable) {
            variables.add(variable);
            return variables.size() - 1;
        }

        /** Adds a row; gives its index. */
        public int add(Row row) {
            rows.add(row);
            return rows.size() - 1;
        }

        /** What was put together so far. */
        public LinearProgram build() {
            return new LinearProgram(direction, variables, rows);
        }
    }
}
