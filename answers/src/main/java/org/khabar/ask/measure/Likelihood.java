package org.khabar.ask.measure;

/**
 * The words for how likely something is, so that every brief uses the same ones.
 *
 * <p>Source: Intelligence Community Directive 203, Analytic Standards (Office of the Director of National Intelligence,
 * 2 January 2015), section D.6.e(2)(a). Its bands touch; a chance on the line takes the word nearer to even.
 */
public enum Likelihood {
    ALMOST_NO_CHANCE("almost no chance", 0.05),
    VERY_UNLIKELY("very unlikely", 0.20),
    UNLIKELY("unlikely", 0.45),
    ROUGHLY_EVEN_CHANCE("roughly even chance", 0.55),
    LIKELY("likely", 0.80),
    VERY_LIKELY("very likely", 0.95),
    ALMOST_CERTAIN("almost certain", 1.0);

    private static final double EVEN = 0.5;

    private final String words;
    private final double upTo;

    Likelihood(String words, double upTo) {
        this.words = words;
        this.upTo = upTo;
    }

    /** As they stand in a text. */
    public String words() {
        return words;
    }

    /**
     * The word for that chance.
     *
     * @param chance 0 to 1
     */
    public static Likelihood of(double chance) {
        if (!(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException("The chance (%s) must lie within 0 and 1.".formatted(chance));
        }
        for (Likelihood each : values()) {
            if (chance < each.upTo || (chance == each.upTo && chance > EVEN)) {
                return each;
            }
        }
        return ALMOST_CERTAIN;
    }
}
