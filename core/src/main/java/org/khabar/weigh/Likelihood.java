package org.khabar.weigh;

import java.util.Optional;
import org.khabar.model.claim.Factuality;

/**
 * How likely a report puts what it tells, in the words of ICD 203 (Office of the Director of National Intelligence,
 * Analytic Standards, 2015). It is the report's own word, not our judgement of it.
 */
public enum Likelihood {
    ALMOST_NO_CHANCE("almost no chance", 1, 5),
    VERY_UNLIKELY("very unlikely", 5, 20),
    UNLIKELY("unlikely", 20, 45),
    ROUGHLY_EVEN_CHANCE("roughly even chance", 45, 55),
    LIKELY("likely", 55, 80),
    VERY_LIKELY("very likely", 80, 95),
    ALMOST_CERTAIN("almost certain", 95, 99);

    private final String words;
    private final int low;
    private final int high;

    Likelihood(String words, int low, int high) {
        this.words = words;
        this.low = low;
        this.high = high;
    }

    /** The words of the standard. */
    public String words() {
        return words;
    }

    /** Least chance that the words stand for, in per cent. */
    public int low() {
        return low;
    }

    /** Greatest chance that the words stand for, in per cent. */
    public int high() {
        return high;
    }

    /** How likely a report puts it; empty where its words ("may", "if") leave every chance open. */
    public static Optional<Likelihood> told(Factuality factuality) {
        return switch (factuality) {
            case CERTAIN -> Optional.of(ALMOST_CERTAIN);
            case PROBABLE -> Optional.of(LIKELY);
            case PROBABLE_NOT -> Optional.of(UNLIKELY);
            case CERTAIN_NOT -> Optional.of(ALMOST_NO_CHANCE);
            case POSSIBLE, POSSIBLE_NOT, CERTAIN_BUT_UNKNOWN, UNCOMMITTED -> Optional.empty();
        };
    }
}
