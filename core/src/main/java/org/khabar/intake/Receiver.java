package org.khabar.intake;

import java.util.function.Consumer;
import org.khabar.model.Problem;
import org.khabar.model.Report;

/**
 * Where reports go while files are read, one after the other, all in the thread that asked for them.
 *
 * @param reports gets each report
 * @param problems gets what was set aside
 * @param notes gets what is worth knowing but went well
 */
public record Receiver(Consumer<Report> reports, Consumer<Problem> problems, Consumer<Note> notes) {}
