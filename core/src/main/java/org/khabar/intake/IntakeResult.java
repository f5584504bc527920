package org.khabar.intake;

import java.util.List;
import org.khabar.model.Problem;
import org.khabar.model.Report;

/**
 * What came of reading files.
 *
 * @param reports in the order of the files and of the rows in them
 * @param problems what was set aside
 * @param notes what is worth knowing but went well
 */
public record IntakeResult(List<Report> reports, List<Problem> problems, List<Note> notes) {
    public IntakeResult {
        reports = List.copyOf(reports);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }
}
