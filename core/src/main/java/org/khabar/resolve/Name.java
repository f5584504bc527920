package org.khabar.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A name of the register, cut up once. Tens of thousands of names are a country's before an office's; those are put
 * together of the two and never cut again.
 *
 * @param written as the register writes it
 * @param words by which it is compared, as {@link NameWords#normalise} gives them
 * @param capitals how many of its words begin with a capital, as {@link #countCapitals(String)} counts them
 */
record Name(String written, List<String> words, int capitals) {
    // "al-Shabaab" and "Al-Shabaab" are both right.
    private static final Set<String> SMALL = Set.of("al", "el", "ul", "ad", "an", "the", "of", "and", "for");
    private static final String PARTERS = " \t-‐‑–—/";

    static Name of(String written) {
        return new Name(written, NameWords.normalise(written), countCapitals(written));
    }

    /** This name, a blank and that name. */
    Name then(Name other) {
        return new Name(
                written + " " + other.written,
                Stream.concat(words.stream(), other.words.stream()).toList(),
                capitals + other.capitals);
    }

    /** How many words, or parts of words, begin with a capital or a digit, small ones like "of" and "al" aside. */
    static int countCapitals(String text) {
        int count = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || PARTERS.indexOf(text.charAt(i)) >= 0) {
                if (i > start && isHigh(text.charAt(start)) && !isSmall(text.substring(start, i))) {
                    count++;
                }
                start = i + 1;
            }
        }
        return count;
    }

    private static boolean isHigh(char first) {
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    private static boolean isSmall(String word) {
        return SMALL.contains(word.toLowerCase(Locale.ROOT));
    }
}
