package org.khabar.aid.solver;

import java.util.Locale;

/** The solvers there are. */
public enum SolverKind {
    /** COIN-OR's simplex; the fastest on plans of our size. */
    CLP,
    /** Google's simplex. */
    GLOP,
    /** HiGHS. */
    HIGHS,
    /** ojAlgo: Java alone, for machines without a native part, and to check the others on small programmes. */
    OJALGO;

    /** The solver of this kind. */
    public Solver solver() {
        return switch (this) {
            case CLP -> new OrToolsSolver(OrToolsSolver.Engine.CLP);
            case GLOP -> new OrToolsSolver(OrToolsSolver.Engine.GLOP);
            case HIGHS -> new OrToolsSolver(OrToolsSolver.Engine.HIGHS);
            case OJALGO -> new OjAlgoSolver();
        };
    }

    /** The word for it on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
