package org.khabar.aid.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClashTest {
    private static final Solver SOLVER = SolverKind.CLP.solver();

    private final LinearProgram.Builder builder = new LinearProgram.Builder(LinearProgram.Direction.MAXIMISE);
    private final int x = builder.add(new Variable("x", 0, 100, 1));
    private final int y = builder.add(new Variable("y", 0, 100, 1));

    @Test
    void namesTheTwoThatClashAndNotTheThreeThatClashAsWell() {
        builder.add(Row.atMost("both at most 5", 5, List.of(new Term(x, 1), new Term(y, 1))));
        builder.add(Row.atLeast("x at least 3", 3, List.of(new Term(x, 1))));
        builder.add(Row.atLeast("y at least 3", 3, List.of(new Term(y, 1))));
        builder.add(Row.atMost("x at most 2", 2, List.of(new Term(x, 1))));

        assertEquals(Optional.of(List.of(1, 3)), Clash.find(builder.build(), List.of(0, 1, 2, 3), SOLVER));
    }

    @Test
    void takesTheRowsOfAGroupTogether() {
        builder.add(Row.atMost("both at most 5", 5, List.of(new Term(x, 1), new Term(y, 1))));
        builder.add(Row.atLeast("x at least 3", 3, List.of(new Term(x, 1))));
        builder.add(Row.atLeast("y at least 3", 3, List.of(new Term(y, 1))));

        assertEquals(Optional.of(List.of(0, 1)), Clash.find(builder.build(), List.of(0, 1, 1), SOLVER));
    }

    @Test
    void findsNothingWhereNothingClashes() {
        builder.add(Row.atMost("x at most 2", 2, List.of(new Term(x, 1))));

        assertEquals(Optional.empty(), Clash.find(builder.build(), List.of(0), SOLVER));
    }
}
