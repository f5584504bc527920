package org.khabar.weigh;

import java.util.Collection;
import java.util.List;

/** Lists and numbers as a person writes them. */
final class Phrases {
    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Phrases() {}

    /** "A", "A and B", "A, B and C". */
    static String list(Collection<String> names) {
        List<String> all = List.copyOf(names);
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
    }

    /** A number in words up to twelve. */
    static String number(int n) {
        return n < NUMBERS.size() ? NUMBERS.get(n) : Integer.toString(n);
    }
}
