package org.khabar.open.event;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.khabar.open.table.Row;

/** Degrees of latitude or longitude in a cell. */
final class Degrees {
    private Degrees() {}

    /** The degrees, or null where the cell is empty; refused beyond the limit. */
    static @Nullable Double find(Row row, String column, int limit) {
        OptionalDouble degrees = row.findNumber(column);
        if (Math.abs(degrees.orElse(0)) > limit) {
            throw row.bad(column, "between -%d and %d degrees".formatted(limit, limit));
        }
        return degrees.isEmpty() ? null : (Double) degrees.getAsDouble();
    }
}
