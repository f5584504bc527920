package org.khabar.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts names and text into the words by which they are compared, so that "al-Qa’ida", "al Qaida" and "Al-Qaida" are one
 * name.
 *
 * <p>Letters lose case and accents, apostrophes go, hyphens and slashes part words, "the" and the possessive are left
 * out. A word of two to four letters, all capitals, is an abbreviation and keeps its capitals: "IS" and "WHO" are not
 * "is" and "who". Commas and other marks stay as words of their own, so that no name reaches across them.
 */
public final class NameWords {
    private static final int LONGEST_ABBREVIATION = 4;
    private static final String APOSTROPHES = "'`´‘’‛ʹʻʼʽʾʿ′";
    private static final String PARTERS = "-‐‑‒–—―−/_";

    private NameWords() {}

    /** The words of a name or a stretch of text, in order; empty where it holds nothing but articles and hyphens. */
    public static List<String> normalise(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                if (i > start) {
                    addWords(text.substring(start, i), words);
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** Adds the words of one token, which holds no blank. */
    static void addWords(String token, List<String> words) {
        String body = withoutPossessive(token);
        if (isPlain(body)) {
            add(body, words);
            return;
        }
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                word.append(c);
            } else if (c == '&') {
                flush(word, words);
                words.add("and");
            } else if (PARTERS.indexOf(c) >= 0) {
                flush(word, words);
            } else if (APOSTROPHES.indexOf(c) < 0 && !isInnerDot(body, i, word)) {
                flush(word, words);
                words.add(String.valueOf(c));
            }
        }
        flush(word, words);
    }

    /** Is that word, as {@link #normalise} gives it, an abbreviation that must be matched with its capitals? */
    static boolean isAbbreviation(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c)) {
                if (!Character.isUpperCase(c)) {
                    return false;
                }
                letters++;
            }
        }
        return word.length() > 1 && letters > 0 && letters <= LONGEST_ABBREVIATION;
    }

    // The dots of "U.S." and "Jr." belong to the word; a full stop alone does not.
    private static boolean isInnerDot(String body, int i, StringBuilder word) {
        return body.charAt(i) == '.' && !word.isEmpty();
    }

    private static boolean isPlain(String body) {
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))) {
                return false;
            }
        }
        return true;
    }

    private static String withoutPossessive(String token) {
        int end = token.length();
        boolean possessive = end >= 2
                && (token.charAt(end - 1) == 's' || token.charAt(end - 1) == 'S')
                && APOSTROPHES.indexOf(token.charAt(end - 2)) >= 0;
        return possessive ? token.substring(0, end - 2) : token;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            add(word.toString(), words);
            word.setLength(0);
        }
    }

    private static void add(String word, List<String> words) {
        String bare = withoutAccents(word);
        String folded = isAbbreviation(bare) ? bare : bare.toLowerCase(Locale.ROOT);
        if (!folded.isEmpty() && !folded.equals("the")) {
            words.add(folded);
        }
    }

    private static String withoutAccents(String word) {
        boolean ascii = word.chars().allMatch(c -> c < 128);
        if (ascii) {
            return word;
        }
        StringBuilder bare = new StringBuilder();
        String parted = Normalizer.normalize(word, Normalizer.Form.NFKD);
        for (int i = 0; i < parted.length(); i++) {
            char c = parted.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                bare.append(unaccented(c));
            }
        }
        return bare.toString();
    }

    // Letters that Unicode does not take apart.
    private static String unaccented(char c) {
        return switch (c) {
            case 'ø' -> "o";
            case 'Ø' -> "O";
            case 'ł' -> "l";
            case 'Ł' -> "L";
            case 'đ' -> "d";
            case 'Đ' -> "D";
            case 'ı' -> "i";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'ə' -> "a";
            case 'Æ' -> "Ae";
            case 'œ' -> "oe";
            default -> String.valueOf(c);
        };
    }
}
