package org.khabar.model.decision;

import org.khabar.model.Span;
import org.khabar.model.claim.Claim;

/**
 * A claim as a decision names it: by its id, and by where it stands, so that the decision finds it again when the
 * report is read anew and the claim has moved.
 *
 * @param claim id when it was decided
 * @param report id of its report
 * @param sentence index of its sentence
 * @param span of its trigger in the report's text
 * @param kind event, tie or figure
 * @param type as the claim record writes it
 */
public record ClaimRef(String claim, String report, int sentence, Span span, String kind, String type) {
    /** The reference to a claim. */
    public static ClaimRef to(Claim claim) {
        Claim.Anchor anchor = claim.anchor();
        return new ClaimRef(
                claim.id(),
                anchor.report(),
                anchor.sentence(),
                anchor.span(),
                claim.what().type().kind(),
                claim.what().type().label());
    }
}
