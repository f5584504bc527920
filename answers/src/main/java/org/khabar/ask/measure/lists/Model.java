package org.khabar.ask.measure.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which lists depend on which. Hierarchical: lists that depend as three also depend as pairs.
 *
 * @param lists how many lists
 * @param together sets of two or more lists that depend on one another, rising; bit i stands for list i
 */
record Model(int lists, List<Integer> together) {
    Model {
        together = together.stream().sorted().toList();
    }

    /** All models of so many lists but the one in which all depend on all, which fits anything. */
    static List<Model> all(int lists) {
        List<Integer> sets = IntStream.range(1, (1 << lists) - 1)
                .filter(set -> Integer.bitCount(set) > 1)
                .boxed()
                .sorted((one, other) -> Integer.bitCount(one) - Integer.bitCount(other))
                .toList();
        List<List<Integer>> models = new ArrayList<>();
        models.add(List.of());
        for (int set : sets) {
            for (List<Integer> model : List.copyOf(models)) {
                if (model.containsAll(within(set))) {
                    List<Integer> larger = new ArrayList<>(model);
                    larger.add(set);
                    models.add(larger);
                }
            }
        }
        return models.stream().map(model -> new Model(lists, model)).toList();
    }

    /** The sets of two or more lists that lack one list of a set. */
    private static List<Integer> within(int set) {
        return IntStream.range(0, Integer.SIZE)
                .filter(list -> (set >> list & 1) == 1)
                .map(list -> set & ~(1 << list))
                .filter(smaller -> Integer.bitCount(smaller) > 1)
                .boxed()
                .toList();
    }

    /** Constant, each list, and the sets that depend. */
    List<Integer> terms() {
        List<Integer> terms = new ArrayList<>(List.of(0));
        IntStream.range(0, lists).forEach(list -> terms.add(1 << list));
        terms.addAll(together);
        return List.copyOf(terms);
    }

    /** Its largest sets by name: "EXH×OSCE, HRW". A list alone depends on none. */
    String name(List<String> names) {
        List<Integer> terms = terms();
        return terms.stream()
                .filter(term -> term != 0)
                .filter(term -> terms.stream().noneMatch(other -> !other.equals(term) && (other & term) == term))
                .sorted()
                .map(term -> IntStream.range(0, lists)
                        .filter(list -> (term >> list & 1) == 1)
                        .mapToObj(names::get)
                        .collect(Collectors.joining("×")))
                .collect(Collectors.joining(", "));
    }
}
