package org.khabar.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Problem;
import org.khabar.model.Report;
import org.khabar.run.Reading;

/**
 * What is saved in one go, all of it or nothing.
 *
 * @param readings reports to hold, under the ids of {@link Content}, with their claims; the claims of a report that is
 *     held already are replaced
 * @param appearances reports as their files gave them, each held already or among the readings
 * @param problems what was set aside
 * @param handling mark of new reports (TLP 2.0: {@code CLEAR}, {@code GREEN}, {@code AMBER}, {@code RED}), or null
 */
public record Batch(
        List<Reading> readings,
        List<Report> appearances,
        List<Problem> problems,
        @Nullable String handling) {
    public Batch {
        readings = List.copyOf(readings);
        appearances = List.copyOf(appearances);
        problems = List.copyOf(problems);
    }

    /** A batch of reports that bear no mark. */
    public Batch(List<Reading> readings, List<Report> appearances, List<Problem> problems) {
        this(readings, appearances, problems, null);
    }

    public boolean isEmpty() {
        return readings.isEmpty() && appearances.isEmpty() && problems.isEmpty();
    }
}
