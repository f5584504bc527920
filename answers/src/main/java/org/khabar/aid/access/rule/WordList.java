package org.khabar.aid.access.rule;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words and phrases that are looked for in a text, whatever their case. A plural s counts too, and a star stands for
 * any letters: "mine", "aid work*".
 */
public final class WordList {
    private final List<String> words;
    private final Pattern pattern;

    public WordList(List<String> words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("The list of words must not be empty.");
        }
        this.words = List.copyOf(words);
        this.pattern = Pattern.compile(
                words.stream().map(WordList::expression).collect(Collectors.joining("|", "\\b(?:", ")")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String expression(String word) {
        String stars = Arrays.stream(word.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining("\\w*"));
        return stars + (word.endsWith("*") ? "" : "(?:s|es)?\\b");
    }

    /** Does one of the words stand there? */
    public boolean isIn(String text) {
        return pattern.matcher(text).find();
    }

    /** The words, as the rules write them. */
    public List<String> words() {
        return words;
    }
}
