package org.khabar.model.incident;

/**
 * A claim as part of an incident.
 *
 * @param claim id of the claim
 * @param report id of the report that makes it
 * @param probability that it speaks of this incident, 0 to 1
 */
public record Member(String claim, String report, double probability) {
    /** From here on a member is certain enough to be shown without the word "probable". */
    public static final double SURE = 0.9;

    public Member {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "The probability (%s) of the member (%s) must lie from 0 to 1.".formatted(probability, claim));
        }
    }

    /** Is it only probable that it belongs? */
    public boolean isProbable() {
        return probability < SURE;
    }
}
