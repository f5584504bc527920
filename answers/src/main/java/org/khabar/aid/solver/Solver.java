package org.khabar.aid.solver;

/** Solves linear programmes. The same programme gives the same outcome every time. Safe between threads. */
public interface Solver {
    /** What to call it where a result names its solver: "CLP (OR-Tools 9.15)". */
    String name();

    /** Solves that programme. */
    Outcome solve(LinearProgram program);
}
