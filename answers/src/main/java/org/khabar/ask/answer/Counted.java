package org.khabar.ask.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An incident that an answer counted.
 *
 * @param id of the incident
 * @param type of the incident
 * @param from first day, or null
 * @param to last day, or null
 * @param place its name, or null where nobody says
 * @param as what it was counted: "window", "baseline", a promise's state; empty where all are counted alike
 * @param readings in which it counts
 * @param claims behind it
 */
public record Counted(
        String id,
        String type,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String place,
        String as,
        Set<Reading> readings,
        List<Cited> claims) {
    public Counted {
        readings = Set.copyOf(readings);
        claims = List.copyOf(claims);
    }
}
