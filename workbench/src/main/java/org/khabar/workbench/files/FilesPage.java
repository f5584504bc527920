package org.khabar.workbench.files;

import java.util.List;
import org.khabar.model.Problem;
import org.khabar.open.kind.Dataset;
import org.khabar.record.export.Format;
import org.khabar.workbench.office.Job;

/**
 * What goes in and out.
 *
 * @param jobs the latest first
 * @param problems what was set aside, the first of them
 * @param setAside how much was
 */
public record FilesPage(List<Job.Standing> jobs, List<Problem> problems, long setAside) {
    public FilesPage {
        jobs = List.copyOf(jobs);
        problems = List.copyOf(problems);
    }

    /** The kinds of open data. */
    public static List<Dataset> kinds() {
        return List.of(Dataset.values());
    }

    /** The forms of an export. */
    public static List<Format> formats() {
        return List.of(Format.values());
    }
}
