package org.khabar.aid.draft;

import java.time.LocalDate;
import java.util.Map;
import org.khabar.model.series.Basis;
import org.khabar.model.series.Observation;

/** Figures of need for tests. */
final class Figures {
    private Figures() {}

    static Observation figure(
            String area, String phase, double people, String from, String to, Basis basis, String published) {
        return new Observation(
                new Observation.What("people-in-need", "people", Map.of("phase", phase)),
                new Observation.Area("AFG", area, null, 1),
                LocalDate.parse(from),
                LocalDate.parse(to),
                basis,
                people,
                new Observation.Origin("ipc", "A made-up analysis", LocalDate.parse(published), "needs.csv", 2));
    }

    /** Of the autumn of 2021. */
    static Observation now(String area, String phase, double people) {
        return figure(area, phase, people, "2021-09-01", "2021-10-31", Basis.CURRENT, "2021-10-31");
    }
}
