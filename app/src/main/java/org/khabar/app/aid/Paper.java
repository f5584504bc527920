package org.khabar.app.aid;

import java.io.PrintWriter;
import org.khabar.app.table.Screen;

/**
 * What a command about aid prints on.
 *
 * @param out what was asked for, and nothing else
 * @param err warnings and counts
 * @param screen how wide and coloured {@code out} is
 */
public record Paper(PrintWriter out, PrintWriter err, Screen screen) {
    /** What a command ends with when the answer is no. */
    static final int NO = 1;

    /** What a command ends with when all is well. */
    static final int DONE = 0;
}
