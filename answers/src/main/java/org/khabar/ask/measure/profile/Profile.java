package org.khabar.ask.measure.profile;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How often each kind of act was seen ("suicide-attack on civilians" 5, "firearms on police" 12).
 *
 * @param counts how often, by kind; one of them more than 0
 */
public record Profile(SortedMap<String, Integer> counts) {
    public Profile {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
        if (counts.values().stream().anyMatch(each -> each < 0)
                || counts.values().stream().allMatch(each -> each == 0)) {
            throw new IllegalArgumentException(
                    "The counts (%s) must be 0 or more, and one of them more.".formatted(counts));
        }
    }

    /** A profile of these counts. */
    public static Profile of(Map<String, Integer> counts) {
        return new Profile(new TreeMap<>(counts));
    }

    /** All acts. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The share of one kind, 0 where it was never seen. */
    public double share(String kind) {
        return (double) counts.getOrDefault(kind, 0) / total();
    }

    /** The counts of these kinds, in their order. */
    int[] over(String[] kinds) {
        return Stream.of(kinds).mapToInt(kind -> counts.getOrDefault(kind, 0)).toArray();
    }
}
