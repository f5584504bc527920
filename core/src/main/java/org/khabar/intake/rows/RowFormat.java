package org.khabar.intake.rows;

import java.io.IOException;
import java.io.Reader;
import org.khabar.intake.plain.Limits;

/** Reads one format of rows. Stateless. */
public interface RowFormat {
    /**
     * Reads all rows.
     *
     * @param in the characters, without byte order mark; the caller closes it
     * @param limits how much to take
     * @param out gets the reports and what was set aside, in order
     * @throws IOException if nothing more can be read; what went to {@code out} stays good
     */
    void read(Reader in, Limits limits, Rows out) throws IOException;
}
