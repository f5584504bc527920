package org.khabar.ask.measure.network;

/**
 * Two that are with or against each other.
 *
 * @param first one of them, the smaller name
 * @param second the other
 * @param friendly with, or else against, each other
 */
public record SignedTie(String first, String second, boolean friendly) {
    public SignedTie {
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException(
                    "The names of a tie (%s, %s) must be two, in their order.".formatted(first, second));
        }
    }

    /** A friendly tie, the names in either order. */
    public static SignedTie friends(String one, String other) {
        return of(one, other, true);
    }

    /** A hostile tie, the names in either order. */
    public static SignedTie enemies(String one, String other) {
        return of(one, other, false);
    }

    private static SignedTie of(String one, String other, boolean friendly) {
        return one.compareTo(other) < 0 ? new SignedTie(one, other, friendly) : new SignedTie(other, one, friendly);
    }

    /** Is it against its sign to have them in one camp, or in two? */
    boolean isAtOdds(boolean sameCamp) {
        return friendly != sameCamp;
    }
}
