package org.khabar.aid.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SolversTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    /** Two goods from a field of 4 and a barn of 6: the best is 2 and 2. */
    private static LinearProgram farm(LinearProgram.Direction direction, double sign) {
        LinearProgram.Builder builder = new LinearProgram.Builder(direction);
        int wheat = builder.add(new Variable("wheat", 0, INFINITY, 3 * sign));
        int maize = builder.add(new Variable("maize", 0, 3, 2 * sign));
        builder.add(Row.atMost("field", 4, List.of(new Term(wheat, 1), new Term(maize, 1))));
        builder.add(Row.atMost("barn", 6, List.of(new Term(wheat, 2), new Term(maize, 1))));
        return builder.build();
    }

    @ParameterizedTest
    @EnumSource(SolverKind.class)
    void findsTheBestAndWhatEachLimitIsWorth(SolverKind kind) {
        Outcome.Optimum best = optimum(kind, farm(LinearProgram.Direction.MAXIMISE, 1));

        assertEquals(10, best.objective(), 1e-9);
        assertEquals(List.of(2.0, 2.0), rounded(best.values()));
        assertEquals(List.of(1.0, 1.0), rounded(best.duals()));
        assertEquals(List.of(0.0, 0.0), rounded(best.reducedCosts()));
    }

    @ParameterizedTest
    @EnumSource(SolverKind.class)
    void minimisesWithTheSameMeaningOfADual(SolverKind kind) {
        Outcome.Optimum best = optimum(kind, farm(LinearProgram.Direction.MINIMISE, -1));

        assertEquals(-10, best.objective(), 1e-9);
        assertEquals(List.of(-1.0, -1.0), rounded(best.duals()));
    }

    @ParameterizedTest
    @EnumSource(SolverKind.class)
    void saysWhenThereIsNoBest(SolverKind kind) {
        LinearProgram.Builder builder = new LinearProgram.Builder(LinearProgram.Direction.MAXIMISE);
        int x = builder.add(new Variable("x", 0, INFINITY, 1));
        builder.add(Row.atLeast("floor", 2, List.of(new Term(x, 1))));
        assertInstanceOf(Outcome.Unbounded.class, kind.solver().solve(builder.build()));

        builder.add(Row.atMost("roof", 1, List.of(new Term(x, 1))));
        assertInstanceOf(Outcome.Infeasible.class, kind.solver().solve(builder.build()));
    }

    @ParameterizedTest
    @EnumSource(SolverKind.class)
    void givesDualsThatEqualFiniteDifferencesOnRandomCases(SolverKind kind) {
        long seed = 20211010;
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            LinearProgram program = random(random);
            Outcome.Optimum best = optimum(kind, program);
            for (int row = 0; row < program.rows().size(); row++) {
                double step = 1e-4;
                double up = optimum(kind, moved(program, row, step)).objective();
                double down = optimum(kind, moved(program, row, -step)).objective();
                assertEquals(
                        (up - down) / (2 * step),
                        best.duals().get(row),
                        1e-4,
                        "Seed %d, round %d, row %d".formatted(seed, round, row));
            }
        }
    }

    private static LinearProgram random(Random random) {
        LinearProgram.Builder builder = new LinearProgram.Builder(LinearProgram.Direction.MAXIMISE);
        for (int i = 0; i < 8; i++) {
            builder.add(new Variable("x" + i, 0, 1 + random.nextDouble() * 9, random.nextDouble()));
        }
        for (int i = 0; i < 5; i++) {
            List<Term> terms = new ArrayList<>();
            IntStream.range(0, 8).forEach(x -> terms.add(new Term(x, random.nextDouble())));
            builder.add(Row.atMost("r" + i, 5 + random.nextDouble() * 10, terms));
        }
        return builder.build();
    }

    private static LinearProgram moved(LinearProgram program, int index, double step) {
        Row row = program.rows().get(index);
        return program.replacing(index, Row.atMost(row.name(), row.high() + step, row.terms()));
    }

    private static Outcome.Optimum optimum(SolverKind kind, LinearProgram program) {
        return assertInstanceOf(Outcome.Optimum.class, kind.solver().solve(program));
    }

    private static List<Double> rounded(List<Double> numbers) {
        return numbers.stream().map(x -> Math.round(x * 1e6) / 1e6 + 0.0).toList();
    }
}
