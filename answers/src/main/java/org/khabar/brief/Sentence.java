package org.khabar.brief;

import java.util.List;

/**
 * A sentence with what it rests on.
 *
 * @param text with its full stop
 * @param references keys of the appendix, in order
 */
public record Sentence(String text, List<String> references) {
    public Sentence {
        references = references.stream().distinct().toList();
        if (text.isBlank()) {
            throw new IllegalArgumentException("The text of a sentence must not be empty.");
        }
    }

    /** A sentence with its references. */
    public static Sentence of(String text, String... references) {
        return new Sentence(text, List.of(references));
    }
}
