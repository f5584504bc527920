package org.khabar.aid.scenario;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where people are in need.
 *
 * @param name once only in a scenario
 * @param country ISO code of three letters, or null
 * @param months for which those in need are helped
 * @param closed can nobody work there today? The plan says what opening it would be worth.
 * @param needs people by severity phase
 * @param ways to help them
 */
public record Area(
        String name,
        @Nullable String country,
        double months,
        boolean closed,
        NavigableMap<Integer, Quantity> needs,
        List<Way> ways) {
    public Area {
        if (!(months > 0)) {
            throw new IllegalArgumentException(
                    "The months (%s) of area (%s) must be positive.".formatted(months, name));
        }
        needs = Collections.unmodifiableNavigableMap(new TreeMap<>(needs));
        ways = List.copyOf(ways);
    }

    /** People in need, of all phases. */
    public double people() {
        return needs.values().stream().mapToDouble(Quantity::mid).sum();
    }

    /** The same area with other ways. */
    public Area with(List<Way> others) {
        return new Area(name, country, months, closed, needs, others);
    }

    /** The same area, open or closed. */
    public Area closed(boolean now) {
        return new Area(name, country, months, now, needs, ways);
    }
}
