package org.khabar.match.sketch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a sentence that tell its happening from others ({@code funeral}, {@code bakery}), as hashes of their
 * stems: none that any report may hold, and none that stand for its place, actors or numbers.
 */
public final class Words {
    private static final int SHORTEST = 4;

    /** The longest first. */
    private static final List<String> ENDINGS = List.of("ing", "ers", "ed", "er", "es", "s", "e");

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]+");
    private static final Set<String> COMMON = common();

    private Words() {}

    /**
     * The telling words of a text, in rising order of their hashes.
     *
     * @param without what is known of the text otherwise, in any words
     */
    public static int[] of(String text, Set<String> without) {
        Set<String> stems = stems(text);
        without.forEach(known -> stems.removeAll(stems(known)));
        return stems.stream().mapToInt(String::hashCode).sorted().distinct().toArray();
    }

    /**
     * Those of the telling words that are names: with a capital, be it only because they begin the sentence.
     *
     * @param without what is known of the text otherwise, in any words
     */
    public static int[] names(String text, Set<String> without) {
        StringBuilder names = new StringBuilder();
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            names.append(name.group()).append(' ');
        }
        return of(names.toString(), without);
    }

    /** Are all telling words of a text among those of another? Not where it has none. */
    public static boolean hold(int[] words, String text) {
        Set<String> stems = stems(text);
        return !stems.isEmpty() && stems.stream().allMatch(stem -> Arrays.binarySearch(words, stem.hashCode()) >= 0);
    }

    /** How many words two sentences have in common. */
    public static int shared(int[] ones, int[] others) {
        int shared = 0;
        for (int i = 0, k = 0; i < ones.length && k < others.length; ) {
            if (ones[i] == others[k]) {
                shared++;
                i++;
                k++;
            } else if (ones[i] < others[k]) {
                i++;
            } else {
                k++;
            }
        }
        return shared;
    }

    private static Set<String> stems(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Set<String> stems = new HashSet<>();
        for (int start = 0; start < lower.length(); start++) {
            int end = wordEnd(lower, start);
            if (end - start >= SHORTEST) {
                String word = lower.substring(start, end);
                String stem = COMMON.contains(word) ? word : stem(word);
                if (!COMMON.contains(stem)) {
                    stems.add(stem);
                }
            }
            start = end;
        }
        return stems;
    }

    /** Where the letters end that begin there. */
    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending)) {
                return word.length() - ending.length() < SHORTEST - 1
                        ? word
                        : word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static Set<String> common() {
        try (InputStream in = Words.class.getResourceAsStream("common-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("The list (common-words.txt) is missing.");
            }
            Set<String> words = new HashSet<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> words.addAll(Arrays.asList(line.strip().split("\\s+"))));
            return Set.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException("The list (common-words.txt) could not be read.", e);
        }
    }
}
