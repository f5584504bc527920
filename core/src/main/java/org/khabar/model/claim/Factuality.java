package org.khabar.model.claim;

/**
 * How surely the report commits itself to what a claim says: certain, probable or possible, that it is or that it is
 * not so (FactBank: Saurí and Pustejovsky, Language Resources and Evaluation 43, 2009).
 */
public enum Factuality {
    CERTAIN("CT+"),
    PROBABLE("PR+"),
    POSSIBLE("PS+"),
    CERTAIN_NOT("CT-"),
    PROBABLE_NOT("PR-"),
    POSSIBLE_NOT("PS-"),
    CERTAIN_BUT_UNKNOWN("CTu"),
    UNCOMMITTED("Uu");

    private final String label;

    Factuality(String label) {
        this.label = label;
    }

    /** The value in the claim record, {@code CT+} to {@code Uu}. */
    public String label() {
        return label;
    }

    /**
     * The value with that label.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Factuality of(String label) {
        for (Factuality value : values()) {
            if (value.label.equals(label)) {
                return value;
            }
        }
        throw new IllegalArgumentException(
                "The factuality (%s) must be one of CT+ PR+ PS+ CT- PR- PS- CTu Uu.".formatted(label));
    }
}
