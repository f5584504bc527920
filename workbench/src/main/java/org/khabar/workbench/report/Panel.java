package org.khabar.workbench.report;

import java.util.List;
import org.khabar.model.claim.Claim;
import org.khabar.model.decision.Decision;
import org.khabar.record.export.seam.MatchedClaim;

/**
 * One claim, taken apart.
 *
 * @param matched the claim, and its incident
 * @param history what was decided about it, the latest first
 * @param form to correct it with
 * @param beside other claims of the same words
 */
public record Panel(MatchedClaim matched, List<Past> history, CorrectionForm form, List<Claim> beside) {
    /**
     * Something that was decided.
     *
     * @param decision as it was made
     * @param holds was it not taken back?
     */
    public record Past(Decision decision, boolean holds) {}

    public Panel {
        history = List.copyOf(history);
        beside = List.copyOf(beside);
    }

    /** The claim itself. */
    public Claim claim() {
        return matched.claim();
    }
}
