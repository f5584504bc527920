package org.khabar.read.lexicon;

import java.util.List;

/**
 * One word or phrase that can be a trigger.
 *
 * @param words base forms; a verb's phrase begins with the verb, a noun's phrase ends with the noun
 * @param frame what it says
 */
public record Entry(List<String> words, Frame frame) {
    /** A verb's phrase that begins with it counts only where the verb is negated. */
    public static final String NOT = "not";

    public Entry {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("An entry of type (%s) must have a word.".formatted(frame.type()));
        }
    }

    /** Does the phrase count only where its verb is negated? */
    public boolean negated() {
        return words.getFirst().equals(NOT);
    }

    /** The more an entry asks for, the more surely it is meant. */
    int specificity() {
        return words.size() * 2 + (frame.object().isEmpty() ? 0 : 3);
    }
}
