package org.khabar.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How a report may be handed on: the Traffic Light Protocol 2.0 (FIRST, 2022), from the freest to the strictest. */
public enum Handling {
    CLEAR,
    GREEN,
    AMBER,
    AMBER_STRICT,
    RED;

    /**
     * The mark of that name, {@code TLP:} before it or not; WHITE is what CLEAR was called before. A mark that nobody
     * knows counts as the strictest.
     */
    public static Handling of(String mark) {
        String word = mark.strip().toUpperCase(Locale.ROOT).replaceFirst("^TLP[: -]*", "");
        if (word.equals("WHITE")) {
            return CLEAR;
        }
        return Arrays.stream(values())
                .filter(each -> each.name().equals(word.replace("+", "_").replace(" ", "_")))
                .findFirst()
                .orElse(RED);
    }

    /**
     * The reports that may not be handed on at all: those marked RED.
     *
     * @param marks by report
     */
    public static Set<String> reserved(Map<String, String> marks) {
        return marks.entrySet().stream()
                .filter(each -> of(each.getValue()) == RED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As the protocol writes it: {@code AMBER+STRICT}. */
    public String label() {
        return name().replace('_', '+');
    }
}
