package org.khabar.model.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.model.Span;

/**
 * Sentences for tests, without the language library: words parted at blanks, punctuation and hyphens, with a crude
 * guess at the part of speech. {@code word_TAG} says it outright.
 */
public final class PlainSentence {
    private static final Pattern WORD = Pattern.compile("\\d{4}-\\d\\d-\\d\\d"
            + "|[ap]\\.m\\.|[A-Z][a-z]{2,3}\\.(?= \\d)|U\\.S\\."
            + "|(?i:mid|post)-\\w+"
            + "|(?:\\d+(?:[.,:/]\\d+)*)(?:st|nd|rd|th|s|bn|m)?(?![\\w])"
            + "|['’]s\\b|[\\p{L}\\d]+|\\S");
    private static final Pattern TAGGED = Pattern.compile("(\\S+)_([A-Z]+\\$?)");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "no", "some");
    private static final Set<String> PREPOSITIONS = Set.of(
            "in", "on", "of", "at", "by", "from", "since", "until", "till", "before", "after", "between", "over",
            "during", "through", "for", "with", "against", "about", "around", "than");
    private static final Set<String> NUMBERS = Set.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "twelve",
            "twenty",
            "thirty",
            "hundred",
            "thousand",
            "million");
    private static final Map<String, String> PAST = Map.of(
            "said", "say", "was", "be", "were", "be", "had", "have", "began", "begin", "fell", "fall", "hit", "hit");

    private PlainSentence() {}

    /** The sentence that a line of plain text makes. */
    public static Sentence of(String line) {
        Map<Integer, String> tags = new HashMap<>();
        StringBuilder text = new StringBuilder();
        for (String chunk : line.split(" ")) {
            Matcher tagged = TAGGED.matcher(chunk);
            boolean told = tagged.matches();
            if (told) {
                tags.put(text.length(), tagged.group(2));
            }
            text.append(told ? tagged.group(1) : chunk).append(' ');
        }
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String tag = tags.getOrDefault(word.start(), guess(word.group()));
            tokens.add(new Token(word.group(), lemma(word.group(), tag), tag, "O", new Span(word.start(), word.end())));
        }
        return new Sentence(0, new Span(0, text.length()), tokens, new int[0], new String[0], List.of(), List.of());
    }

    private static String lemma(String word, String tag) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (tag.equals("VBD") && lower.endsWith("ed")) {
            return lower.substring(0, lower.length() - (lower.matches("agreed|promised|pledged") ? 1 : 2));
        }
        return PAST.getOrDefault(lower, lower);
    }

    private static String guess(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (Character.isDigit(word.charAt(0)) || NUMBERS.contains(lower)) {
            return word.matches("\\d+(st|nd|rd|th)") ? "JJ" : "CD";
        } else if (Set.of("will", "would", "shall").contains(lower)) {
            return "MD";
        } else if (lower.equals("to")) {
            return "TO";
        } else if (Set.of("and", "or").contains(lower)) {
            return "CC";
        } else if (DETERMINERS.contains(lower)) {
            return "DT";
        } else if (PREPOSITIONS.contains(lower)) {
            return "IN";
        } else if (PAST.containsKey(lower) || lower.matches("[a-z]{2,}ed")) {
            return "VBD";
        } else if (Character.isUpperCase(word.charAt(0))) {
            return "NNP";
        }
        return lower.matches("[a-z]{3,}s|people|police|men|women|children")
                ? "NNS"
                : lower.matches("\\w+") ? "NN" : ".";
    }
}
