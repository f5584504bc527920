package org.khabar.record;

import java.util.List;
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
 */
public record Batch(List<Reading> readings, List<Report> appearances, List<Problem> problems) {
    public Batch {
        readings = List.copyOf(readings);
        appearances = List.copyOf(appearances);
        problems = List.copyOf(problems);
    }

    public boolean isEmpty() {
        return readings.isEmpty() && appearances.isEmpty() && problems.isEmpty();
    }
}
