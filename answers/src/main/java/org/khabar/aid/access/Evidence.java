package org.khabar.aid.access;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.HeldClaim;

/**
 * A claim behind a score.
 *
 * @param incident id of the incident that it belongs to
 * @param held the claim, with who published it and when
 * @param bearing what it says of the indicator
 * @param wholeCountry does it count here because it names no area, and so speaks of the whole country?
 */
public record Evidence(String incident, HeldClaim held, Bearing bearing, boolean wholeCountry) {
    /** What a claim says of an indicator. */
    public enum Bearing {
        /** It raises the score. */
        COUNTS,
        /** It may raise it: only said to be likely. */
        LIKELY,
        /** It says that what others count did not happen. */
        DENIES,
        /** It says the opposite of a constraint. */
        EASES
    }

    /** Id of the claim. */
    public String claim() {
        return held.claim().id();
    }

    /** Id of the report. */
    public String report() {
        return anchor().report();
    }

    /** The sentence. */
    public String quote() {
        return anchor().quote();
    }

    /** Who published it. */
    public List<String> outlets() {
        return held.outlets();
    }

    /** The day its report was published, if known. */
    public @Nullable LocalDate published() {
        return held.published();
    }

    private Claim.Anchor anchor() {
        return held.claim().anchor();
    }
}
