package org.khabar.read.number;

import org.khabar.model.claim.Range;

/**
 * A number found in a sentence, with the words around it that make it more or less.
 *
 * @param from first token, modifiers and currency sign among them
 * @param to one past the last token
 * @param range how many; half a percent or a fraction of money is rounded outwards
 * @param measure what the number measures
 */
public record NumberAt(int from, int to, Range range, Measure measure) {
    /** What a number measures. */
    public enum Measure {
        /** Things or people. */
        COUNT,
        MONEY,
        PERCENT
    }

    public NumberAt {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("The number's tokens (%d to %d) must not be empty.".formatted(from, to));
        }
    }

    /** Whether things or people are counted. */
    public boolean isCount() {
        return measure == Measure.COUNT;
    }

    public boolean covers(int token) {
        return from <= token && token < to;
    }
}
