package org.khabar.match.pair;

import org.khabar.match.likeness.Comparer;
import org.khabar.match.likeness.Kinship;
import org.khabar.match.sketch.Sketch;

/** Says how surely two claims speak of one happening. Immutable; the order of the two makes no difference. */
public final class Scorer {
    /** What two claims get that contradict each other. */
    public static final double NEVER = Double.NEGATIVE_INFINITY;

    private final Weights weights;
    private final Comparer comparer;

    /** With what likenesses weigh, and who belongs to whom. */
    public Scorer(Weights weights, Kinship kinship) {
        this.weights = weights;
        this.comparer = new Comparer(kinship);
    }

    /** What speaks for one happening, in bits: 0 is even odds, {@link #NEVER} a contradiction. */
    public double bits(Sketch one, Sketch other) {
        return Comparer.contradict(one, other) ? NEVER : weights.bits(comparer.compare(one, other));
    }
}
