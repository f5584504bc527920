package org.khabar.intake.rows;

import org.khabar.intake.plain.Draft;

/** Where rows go. */
public interface Rows {
    /** A row that is a report. */
    void report(Draft draft);

    /**
     * A row, or a field of one, that was set aside.
     *
     * @param line 1-based, or 0 where it is the whole file
     * @param what the reason and the way out
     */
    void problem(int line, String what);
}
