package org.khabar.ask.measure.profile;

/**
 * How many random draws, from where.
 *
 * @param seed equal seeds give equal draws
 * @param times how many, 100 or more
 */
public record Draws(long seed, int times) {
    private static final int FEWEST = 100;

    /** Enough for two digits of a p of .05; takes well under a second. */
    public static final Draws USUAL = new Draws(1, 9_999);

    public Draws {
        if (times < FEWEST) {
            throw new IllegalArgumentException("The draws (%d) must be %d or more.".formatted(times, FEWEST));
        }
    }
}
