package org.khabar.record.count;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report that came into the workspace.
 *
 * @param report its id
 * @param published when, or null where nobody knows
 * @param added when it came in
 * @param title its headline, or how its text begins
 * @param outlets who published it
 * @param claims how many were read in it
 */
public record Arrival(
        String report, @Nullable LocalDate published, Instant added, String title, List<String> outlets, long claims) {
    public Arrival {
        outlets = List.copyOf(outlets);
    }
}
