package org.khabar.app.console;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicBoolean;
import org.khabar.app.table.Screen;

/**
 * Where a command prints to.
 *
 * @param out what was asked for, and nothing else
 * @param err progress, warnings and counts
 * @param screen how wide and coloured {@code out} is
 * @param outTerminal does a person watch {@code out}?
 * @param errTerminal does a person watch {@code err}?
 * @param stop set when the process is asked to end
 */
public record Console(
        PrintWriter out, PrintWriter err, Screen screen, boolean outTerminal, boolean errTerminal, AtomicBoolean stop) {
    /** Console of a program whose output nobody watches. */
    public static Console of(PrintWriter out, PrintWriter err) {
        return new Console(out, err, Screen.PAGE, false, false, new AtomicBoolean());
    }

    /** A line that tells of the progress of something that is done to reports: "read", "saved". */
    public ProgressLine progress(String what) {
        return new ProgressLine(err, errTerminal, what, stop);
    }
}
