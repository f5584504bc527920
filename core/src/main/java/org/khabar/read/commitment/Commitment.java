package org.khabar.read.commitment;

import java.util.List;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.Status;

/**
 * How far the report commits itself to what a word says, and on whose word.
 *
 * @param factuality FactBank value
 * @param status past, ongoing, future or hypothetical
 * @param holders who says so, outermost first
 * @param denied somebody denies it
 */
public record Commitment(Factuality factuality, Status status, List<Holder> holders, boolean denied) {
    /**
     * Somebody who says so.
     *
     * @param head index of the word that names them
     * @param cue index of the word that hands the statement over
     */
    public record Holder(int head, int cue) {}

    public Commitment {
        holders = List.copyOf(holders);
    }
}
