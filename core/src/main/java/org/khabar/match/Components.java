package org.khabar.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which things hang together, by union and find (Tarjan, 1975). Not safe to share between threads. */
final class Components {
    private final int[] parents;

    Components(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    boolean together(int one, int other) {
        return find(one) == find(other);
    }

    /** The smaller number stands for both, so that the result does not depend on the order of joining. */
    void join(int one, int other) {
        int first = find(one);
        int second = find(other);
        parents[Math.max(first, second)] = Math.min(first, second);
    }

    /** The components, each rising, by their smallest number. */
    List<int[]> list() {
        Map<Integer, List<Integer>> all = new TreeMap<>();
        for (int i = 0; i < parents.length; i++) {
            all.computeIfAbsent(find(i), none -> new ArrayList<>()).add(i);
        }
        return all.values().stream()
                .map(numbers -> numbers.stream().mapToInt(n -> n).toArray())
                .toList();
    }

    /** The smallest number that hangs together with this one. */
    int find(int number) {
        int root = number;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}
