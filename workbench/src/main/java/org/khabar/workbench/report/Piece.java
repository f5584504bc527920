package org.khabar.workbench.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Claim;
import org.khabar.workbench.words.Stances;

/**
 * A stretch of a report's text that one set of marks covers.
 *
 * @param text as it stands
 * @param claims whose trigger it is part of, the shortest trigger first; none for plain text
 * @param chosen is it part of the trigger of the claim that is shown?
 * @param within is it part of the sentence of the claim that is shown?
 */
public record Piece(String text, List<Claim> claims, boolean chosen, boolean within) {
    public Piece {
        claims = List.copyOf(claims);
    }

    /** The claim that a click shows, or null for plain text. */
    public @Nullable Claim first() {
        return claims.isEmpty() ? null : claims.getFirst();
    }

    /** Names of the styles: the kind of the claim, and how it is put. */
    public String styles() {
        Claim claim = claims.getFirst();
        String tone = Stances.tone(claim.stance()).name().toLowerCase(java.util.Locale.ROOT);
        return "mark " + claim.what().type().kind() + " " + tone + (chosen ? " chosen" : "");
    }
}
