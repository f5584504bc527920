package org.khabar.ask.measure.border;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How hard one country is hit, channel by channel: border, incidents, refugees.
 *
 * @param name the country
 * @param values 0 or more by channel, each in its own unit
 */
public record Standing(String name, SortedMap<String, Double> values) {
    public Standing {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        if (values.isEmpty() || values.values().stream().anyMatch(each -> !(each >= 0) || each.isInfinite())) {
            throw new IllegalArgumentException(
                    "The values (%s) of %s must be known and 0 or more.".formatted(values, name));
        }
    }

    /** A country with its values. */
    public static Standing of(String name, Map<String, Double> values) {
        return new Standing(name, new TreeMap<>(values));
    }

    double value(String channel) {
        return values.getOrDefault(channel, 0.0);
    }
}
