package org.khabar.aid.told;

import java.util.List;
import org.khabar.model.claim.HeldClaim;

/**
 * A sentence and what it rests on.
 *
 * @param words with its full stop
 * @param claims behind it, each once; none where it rests on what was worked out
 * @param basis what was worked out, from what and how, in words
 */
public record Statement(String words, List<HeldClaim> claims, String basis) {
    public Statement {
        claims = List.copyOf(claims);
    }
}
