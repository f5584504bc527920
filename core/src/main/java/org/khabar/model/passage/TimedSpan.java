package org.khabar.model.passage;

import org.khabar.model.claim.TimeSpan;

/**
 * Words that say when, found in a sentence and resolved against its report's day.
 *
 * @param from first token
 * @param to one past the last token
 * @param time the days meant
 */
public record TimedSpan(int from, int to, TimeSpan time) {
    public TimedSpan {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("The time's tokens (%d to %d) must not be empty.".formatted(from, to));
        }
    }
}
