package org.khabar.ask.check.answer;

/**
 * How many happenings the reports held speak for.
 *
 * @param low those that are stated of the actor
 * @param high these and the ones that are suspected of it or laid to nobody
 */
public record Bounds(long low, long high) {
    public Bounds {
        if (low < 0 || high < low) {
            throw new IllegalArgumentException("The bounds (%d to %d) must rise from 0.".formatted(low, high));
        }
    }
}
