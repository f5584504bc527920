package org.khabar.weigh;

import java.util.Collection;
import java.util.List;
import org.khabar.model.claim.HeldClaim;
import org.khabar.weigh.source.Stakes;

/**
 * Puts together what is not independent: the same outlet or shared credit, the same holder quoted by several outlets,
 * sides that belong together, copied wording. Whatever a chain of these joins is one voice. Thread-safe.
 */
public final class Independence {
    private final Stakes stakes;

    /** By these stakes, and by the outlets' names that they know. */
    public Independence(Stakes stakes) {
        this.stakes = stakes;
    }

    /** The independent voices among the claims of one incident, in the order in which they first spoke. */
    public List<Voice> voices(Collection<HeldClaim> claims) {
        return group(claims).voices();
    }

    Grouping group(Collection<HeldClaim> claims) {
        return new Grouping(Witness.listOf(claims, stakes), new Bond(stakes));
    }
}
