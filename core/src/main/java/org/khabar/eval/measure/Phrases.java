package org.khabar.eval.measure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Do two name phrases speak of the same thing? Articles, titles, case, accents and plural endings do not count; most of
 * the words of the shorter one must stand in the longer one.
 */
public final class Phrases {
    /** Words that tell no name from another. */
    private static final Set<String> STOP = Set.of(
            "the", "a", "an", "of", "in", "on", "at", "to", "for", "and", "former", "new", "his", "her", "their", "its",
            "by", "from", "with", "mr", "mrs", "al");

    /** How much of the shorter phrase must stand in the longer one. */
    private static final double ENOUGH = 0.6;

    private static final Pattern MARK = Pattern.compile("\\p{M}");
    private static final Pattern POSSESSIVE = Pattern.compile("'s\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern INITIAL =
            Pattern.compile("\\b([a-z])\\.(?=[a-z]\\b|\\s|$)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    private Phrases() {}

    /** The words that count, in order, lower case, without accents and plural endings. */
    public static List<String> words(String phrase) {
        String plain =
                MARK.matcher(Normalizer.normalize(phrase, Normalizer.Form.NFKD)).replaceAll("");
        plain = plain.toLowerCase(Locale.ROOT).replace('’', '\'').replace('–', '-');
        plain = POSSESSIVE.matcher(plain).replaceAll("");
        plain = INITIAL.matcher(plain).replaceAll("$1");
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(plain);
        while (word.find()) {
            if (!STOP.contains(word.group())) {
                words.add(singular(word.group()));
            }
        }
        return words;
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** Do the two speak of the same? Never where one has no word that counts. */
    public static boolean same(String a, String b) {
        Set<String> x = new LinkedHashSet<>(words(a));
        Set<String> y = new LinkedHashSet<>(words(b));
        return !x.isEmpty() && !y.isEmpty() && (double) shared(x, y) / Math.min(x.size(), y.size()) >= ENOUGH;
    }

    /** Does one of these speak of the same as the phrase? */
    public static boolean anySame(String phrase, List<String> others) {
        return others.stream().anyMatch(other -> same(phrase, other));
    }

    /** Does one of these speak of the same as one of those? */
    public static boolean anySame(List<String> these, List<String> those) {
        return these.stream().anyMatch(phrase -> anySame(phrase, those));
    }

    /** How many pairs of the same thing can be made, each phrase used once, the first that fits taken. */
    public static int pairs(List<String> right, List<String> found) {
        List<String> left = new ArrayList<>(found);
        int pairs = 0;
        for (String phrase : right) {
            for (int i = 0; i < left.size(); i++) {
                if (same(phrase, left.get(i))) {
                    left.remove(i);
                    pairs++;
                    break;
                }
            }
        }
        return pairs;
    }

    /** Are they the same things, none missing and none made up? */
    public static boolean exactly(List<String> right, List<String> found) {
        return right.size() == found.size() && pairs(right, found) == right.size();
    }

    /**
     * How well the best of the others overlaps the phrase: share of the shorter one's words, and a hundredth of the
     * share of all words to break ties; 0 where nothing overlaps.
     */
    public static double overlap(String phrase, List<String> others) {
        Set<String> x = new LinkedHashSet<>(words(phrase));
        double best = 0;
        for (String other : others) {
            Set<String> y = new LinkedHashSet<>(words(other));
            if (!x.isEmpty() && !y.isEmpty()) {
                int shared = shared(x, y);
                double of =
                        (double) shared / Math.min(x.size(), y.size()) + 0.01 * shared / (x.size() + y.size() - shared);
                best = Math.max(best, of);
            }
        }
        return best;
    }

    private static int shared(Set<String> x, Set<String> y) {
        int shared = 0;
        for (String word : x) {
            if (y.contains(word)) {
                shared++;
            }
        }
        return shared;
    }
}
