package org.khabar.eval.measure;

/**
 * One figure about the reader.
 *
 * @param set the labelled set, kind and name ({@code claims/dev})
 * @param measure what was measured ({@code strict F1})
 * @param value the figure; a share lies in 0 to 1
 * @param of how many labelled things it was measured on
 */
public record Figure(String set, String measure, double value, long of) {
    private static final String ERROR = "error";

    public Figure {
        if (set.isBlank() || measure.isBlank()) {
            throw new IllegalArgumentException(
                    "The set (%s) and measure (%s) of a figure must not be empty.".formatted(set, measure));
        }
        if (of < 0) {
            throw new IllegalArgumentException(
                    "The count (%d) of %s %s must not be negative.".formatted(of, set, measure));
        }
    }

    /** Is a smaller value better? So it is with errors, whose measure ends in that word. */
    public boolean lowerIsBetter() {
        return measure.endsWith(ERROR);
    }
}
