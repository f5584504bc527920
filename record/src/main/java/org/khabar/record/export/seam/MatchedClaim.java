package org.khabar.record.export.seam;

import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.HeldClaim;

/**
 * A claim and the incident that it speaks of.
 *
 * @param held the claim, with what is known of its report
 * @param incident id of the incident, or null where it belongs to none: a tie, a figure, a claim not matched yet
 */
public record MatchedClaim(HeldClaim held, @Nullable String incident) {
    /** The claim itself. */
    public Claim claim() {
        return held.claim();
    }
}
