package org.khabar.open.series;

import java.time.LocalDate;
import java.util.Map;
import org.khabar.model.series.Basis;
import org.khabar.model.series.Observation;
import org.khabar.model.series.Observation.Area;
import org.khabar.model.series.Observation.Origin;
import org.khabar.model.series.Observation.What;

/**
 * What the figures of one row have in common.
 *
 * @param where of which area
 * @param from first day they hold for
 * @param to last day they hold for
 * @param basis seen, foreseen or booked
 * @param origin where they come from
 */
record Frame(Area where, LocalDate from, LocalDate to, Basis basis, Origin origin) {
    Observation figure(String indicator, String unit, Map<String, String> labels, double value) {
        return new Observation(new What(indicator, unit, labels), where, from, to, basis, value, origin);
    }
}
