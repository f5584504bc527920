package org.khabar.record.count;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.record.disk.Database;

/**
 * The members of incidents that the last question picked, kept in a passing table {@code picked}: a list, its counts, a
 * map and its counts of one filter look through all claims once instead of each for itself. For one thread, as long as
 * the record is seen the same way.
 */
public final class Picked {
    private final Database database;
    private @Nullable Asked standing;

    private record Asked(String condition, List<Object> values) {}

    public Picked(Database database) {
        this.database = database;
    }

    /**
     * Lets the table hold what meets a condition on the rows of seen claims.
     *
     * @param values that stand in the condition
     */
    void pick(String condition, List<Object> values) {
        Asked asked = new Asked(condition, List.copyOf(values));
        if (!asked.equals(standing)) {
            standing = null;
            database.change("""
                    CREATE OR REPLACE TEMP TABLE picked AS
                    SELECT m.incident, coalesce(time_from, published) AS day, lat, lon, place_text, country,
                           coalesce(place_precision, 'unknown') AS precision
                    FROM seen JOIN seen_member m ON m.claim = seen.id WHERE %s
                    """.formatted(condition), values.toArray());
            standing = asked;
        }
    }
}
