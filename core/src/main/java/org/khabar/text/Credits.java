package org.khabar.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.model.Span;

/**
 * Finds where a text credits outlets: in parentheses after a sentence, and in the dateline before the first one. Pure
 * and thread-safe; made once from the list of outlets.
 */
public final class Credits {
    private static final int LONGEST = 80;
    /** A dateline stands at the start; nothing further in is looked at. */
    private static final int LONGEST_DATELINE = 120;

    /** A shorter word in capitals before a dash is rather an abbreviation than a town. */
    private static final int SHORTEST_BARE_PLACE = 5;

    private static final String FINALS = ".!?…";
    private static final String CLOSERS = "\"”’'»";
    private static final String SEPARATORS = ",;/&";

    private static final Pattern DATELINE = Pattern.compile(
            "(?U)\\s*(?<place>\\p{Lu}(?:[\\p{L}\\p{M}'’.]|-(?=\\p{L}))*(?:[ ,/]+\\p{Lu}(?:[\\p{L}\\p{M}'’.]|-(?=\\p{L}))*){0,5}?)"
                    + "(?:,\\s*(?<date>(?:\\p{L}{3,9}\\.?\\s+\\d{1,2}|\\d{1,2}\\.?\\s+\\p{L}{3,9}\\.?)(?:,?\\s+\\d{2,4})?))?"
                    + "\\s*(?:\\((?<outlet>[^()\\n]{2,60})\\))?\\s*(?:--?|–|—)\\s+");

    private final Outlets outlets;

    public Credits(Outlets outlets) {
        this.outlets = outlets;
    }

    /** The credits in a text, in order, not overlapping. Those that stand side by side are one. */
    public List<Credit> in(String text) {
        List<Credit> credits = new ArrayList<>();
        int from = 0;
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', from)) {
            Optional<Credit> credit = chainAt(text, open);
            credit.ifPresent(credits::add);
            from = credit.map(found -> found.span().end()).orElse(open + 1);
        }
        return List.copyOf(credits);
    }

    /** The dateline that a text starts with, if it has one with an outlet, a date or a place in capitals. */
    public Optional<Dateline> datelineOf(String text) {
        Matcher line = DATELINE.matcher(text.substring(0, Math.min(text.length(), LONGEST_DATELINE)));
        if (!line.lookingAt()) {
            return Optional.empty();
        }
        String place = line.group("place");
        String date = line.group("date");
        String outlet = line.group("outlet");
        boolean known = outlet != null && outlets.admits(outlet);
        boolean capitals = place.length() >= SHORTEST_BARE_PLACE && isCapitals(place);
        if ((outlet != null && !known) || (outlet == null && date == null && !capitals)) {
            return Optional.empty();
        }
        return Optional.of(new Dateline(
                new Span(line.start("place"), line.end()),
                place,
                date == null ? "" : date,
                outlet == null ? List.of() : outlets.split(outlet)));
    }

    /** Parentheses side by side, from this one on: the first stands after a sentence, and each names an outlet. */
    private Optional<Credit> chainAt(String text, int open) {
        Place place = placeOf(text, open);
        if (place == Place.WITHIN) {
            return Optional.empty();
        }
        List<String> insides = new ArrayList<>();
        int end = open;
        for (int next = open; next >= 0; next = nextInChain(text, end)) {
            int close = closeOf(text, next);
            if (close < 0) {
                break;
            }
            String inside = text.substring(next + 1, close).strip();
            if (!outlets.admits(inside) && !outlets.split(inside).stream().allMatch(outlets::knows)) {
                break;
            }
            insides.add(inside);
            end = close + 1;
        }
        if (insides.isEmpty() || !isBelieved(text, end, insides, place)) {
            return Optional.empty();
        }
        List<String> names = insides.stream()
                .flatMap(inside -> outlets.split(inside).stream())
                .distinct()
                .toList();
        return Optional.of(new Credit(new Span(open, end), names));
    }

    /** At the end of a paragraph the shape of a name will do; elsewhere the name must be known or tell by its words. */
    private boolean isBelieved(String text, int end, List<String> insides, Place place) {
        boolean atEnd = endsParagraph(text, end);
        if (place == Place.BEFORE_FULL_STOP) {
            return atEnd && insides.stream().allMatch(outlets::knows) && !abbreviates(text, end, insides.getFirst());
        }
        return insides.stream()
                .allMatch(inside -> outlets.resembles(inside)
                        || atEnd
                        || outlets.split(inside).size() > 1);
    }

    /** {@code Palestinian Authority (PA)} spells an abbreviation out; it credits nobody. */
    private static boolean abbreviates(String text, int end, String inside) {
        if (!isCapitals(inside)) {
            return false;
        }
        int open = text.lastIndexOf('(' + inside, end);
        String[] words = text.substring(Math.max(0, open - LONGEST), Math.max(0, open))
                .strip()
                .split("[\\s-]+");
        for (int letter = inside.length() - 1, word = words.length - 1; letter >= 0; letter--, word--) {
            if (word < 0 || !words[word].startsWith(inside.substring(letter, letter + 1))) {
                return false;
            }
        }
        return true;
    }

    private enum Place {
        AFTER_SENTENCE,
        BEFORE_FULL_STOP,
        WITHIN
    }

    private static Place placeOf(String text, int open) {
        int i = open - 1;
        while (i >= 0 && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00A0')) {
            if (text.charAt(i) == '\n') {
                return Place.AFTER_SENTENCE;
            }
            i--;
        }
        while (i >= 0 && (CLOSERS.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == ')' || text.charAt(i) == ']')) {
            i--;
        }
        if (i < 0) {
            return Place.WITHIN;
        }
        return FINALS.indexOf(text.charAt(i)) >= 0 ? Place.AFTER_SENTENCE : Place.BEFORE_FULL_STOP;
    }

    /** Where the parenthesis closes, with those inside it, or -1 if that is too far off to be a credit. */
    private static int closeOf(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length() && i - open <= LONGEST; i++) {
            if (text.charAt(i) == '(') {
                depth++;
            } else if (text.charAt(i) == ')' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The next opening parenthesis if only white space and a separator stand before it, else -1. */
    private static int nextInChain(String text, int end) {
        int i = end;
        while (i < text.length()
                && i - end < 4
                && (isBlank(text.charAt(i)) || SEPARATORS.indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i < text.length() && text.charAt(i) == '(' ? i : -1;
    }

    private static boolean endsParagraph(String text, int end) {
        int i = end;
        while (i < text.length() && (isBlank(text.charAt(i)) || FINALS.indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0';
    }

    private static boolean isCapitals(String place) {
        return place.chars().noneMatch(Character::isLowerCase);
    }
}
