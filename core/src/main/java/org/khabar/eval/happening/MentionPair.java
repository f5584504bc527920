package org.khabar.eval.happening;

import java.util.Collections;
import java.util.Set;
import org.khabar.eval.measure.Tally;

/**
 * Two mentions and the numbers of the incidents that each has claims in, none where the reader found no claim.
 *
 * @param one the first
 * @param other the second
 * @param ones the incidents of the first
 * @param others the incidents of the second
 */
record MentionPair(Mention one, Mention other, Set<Integer> ones, Set<Integer> others) {
    MentionPair {
        ones = Set.copyOf(ones);
        others = Set.copyOf(others);
    }

    /** Did the reader find a claim for both? */
    boolean areRead() {
        return !ones.isEmpty() && !others.isEmpty();
    }

    boolean isMistaken() {
        return one.isOneWith(other) != areTogether();
    }

    /** Counts the pair as right, made up or missed; two that are rightly apart count for nothing. */
    void count(Tally tally) {
        if (one.isOneWith(other)) {
            tally.add(areTogether() ? 1 : 0, 0, areTogether() ? 0 : 1);
        } else if (areTogether()) {
            tally.madeUp();
        }
    }

    private boolean areTogether() {
        return !Collections.disjoint(ones, others);
    }

    @Override
    public String toString() {
        String what = areTogether() ? "wrongly put together" : areRead() ? "wrongly kept apart" : "not read";
        return "%s:%n  %s%n  %s".formatted(what, one, other);
    }
}
