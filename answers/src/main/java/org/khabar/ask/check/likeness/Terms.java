package org.khabar.ask.check.likeness;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Words made comparable: without accents, capitals, dashes and endings. */
public final class Terms {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}.,%]+");
    private static final Pattern POINTS = Pattern.compile("(?<!\\p{N})[.,]|[.,](?!\\p{N})");
    private static final Set<String> EMPTY = Set.of(
            "the", "a", "an", "of", "in", "on", "at", "to", "and", "or", "by", "for", "with", "from", "that", "this",
            "its", "it", "his", "their", "was", "were", "is", "are", "be", "been", "has", "have", "had", "as", "up",
            "out", "some", "than", "then", "them", "they", "would", "will", "he", "she", "there", "who", "which",
            "into", "said", "say", "more", "least", "most", "over", "people", "never", "not", "no", "own", "same",
            "again", "after", "before", "still", "around", "about", "against", "nothing");
    /** Words for the same people, by their stems: reports say one or the other. */
    private static final Map<String, String> SAME = Map.of(
            "troop", "soldier",
            "serviceman", "soldier",
            "servicemen", "soldier",
            "militant", "fighter",
            "insurgent", "fighter",
            "jihadist", "fighter",
            "jihadi", "fighter",
            "terrorist", "fighter",
            "policeman", "polic",
            "policemen", "polic");

    private static final int SHORTEST_STEM = 4;

    private Terms() {}

    /** Lower case words with one space between. */
    public static String plain(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String words = NO_WORD.matcher(bare).replaceAll(" ");
        return POINTS.matcher(words).replaceAll(" ").replaceAll(" +", " ").strip();
    }

    /** Does a text say these words, as whole words? Both are made plain first. */
    public static boolean says(String text, String words) {
        String plain = plain(words);
        return !plain.isEmpty() && (" " + plain(text) + " ").contains(" " + plain + " ");
    }

    /** The stems of the words that carry meaning. */
    public static Set<String> stems(String text) {
        Set<String> stems = new LinkedHashSet<>();
        for (String word : plain(text).split(" ")) {
            if (!word.isEmpty() && !EMPTY.contains(word)) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    /**
     * A word without its ending, {@code killing} and {@code killed} are {@code kill}; of words for the same people,
     * one.
     */
    public static String stem(String word) {
        String bare = withoutEnding(word);
        return SAME.getOrDefault(bare, bare);
    }

    private static String withoutEnding(String word) {
        String stem = word;
        for (String ending : new String[] {"ations", "ation", "ments", "ment", "ings", "ing", "ed", "es", "s", "e"}) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST_STEM - 1) {
                return stem.substring(0, stem.length() - ending.length());
            }
        }
        return stem;
    }

    /** How much of the first's stems the second text holds, 0 to 1; 1 where the first has none. */
    public static double covered(String part, String text) {
        Set<String> wanted = stems(part);
        Set<String> there = stems(text);
        long found = wanted.stream().filter(there::contains).count();
        return wanted.isEmpty() ? 1 : (double) found / wanted.size();
    }
}
