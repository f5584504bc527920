package org.khabar.ask.measure.lists;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many are on which lists. Those on none are what is asked for.
 *
 * @param lists the names of three to five lists
 * @param counts how many are on exactly the lists of a key; bit i of a key stands for list i. Keys left out count 0
 */
public record Overlap(List<String> lists, Map<Integer, Integer> counts) {
    static final int FEWEST = 3;
    static final int MOST = 5;

    public Overlap {
        lists = List.copyOf(lists);
        counts = Map.copyOf(counts);
        if (lists.size() < FEWEST || lists.size() > MOST) {
            throw new IllegalArgumentException(
                    "The lists (%d) must be %d to %d: with fewer their dependence cannot be told."
                            .formatted(lists.size(), FEWEST, MOST));
        }
        for (Map.Entry<Integer, Integer> each : counts.entrySet()) {
            if (each.getKey() < 1 || each.getKey() >= 1 << lists.size() || each.getValue() < 0) {
                throw new IllegalArgumentException(
                        "The count (%d) of lists (%d) must be 0 or more, on one of the lists or more."
                                .formatted(each.getValue(), each.getKey()));
            }
        }
        if (counts.values().stream().allMatch(each -> each == 0)) {
            throw new IllegalArgumentException("The lists (%s) must not be empty.".formatted(lists));
        }
    }

    /** The same from sets of names. */
    public static Overlap of(List<String> lists, Map<Set<String>, Integer> counts) {
        Map<Integer, Integer> keyed = new TreeMap<>();
        counts.forEach((names, count) -> keyed.merge(key(lists, names), count, Integer::sum));
        return new Overlap(lists, keyed);
    }

    private static int key(List<String> lists, Set<String> names) {
        int key = 0;
        for (String name : names) {
            int place = lists.indexOf(name);
            if (place < 0) {
                throw new IllegalArgumentException("The list (%s) must be one of %s.".formatted(name, lists));
            }
            key |= 1 << place;
        }
        return key;
    }

    /** All who are on a list. */
    public int seen() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    int count(int key) {
        return counts.getOrDefault(key, 0);
    }
}
