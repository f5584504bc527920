package org.khabar.ask.check.answer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.HeldClaim;

/**
 * A sentence or a figure of the record that bears on a claim.
 *
 * @param report id of the report, or the source of a figure
 * @param claim id of the claim, or null where no claim was read in the sentence and for figures
 * @param quote the sentence, or the figure in words
 * @param outlets everybody who published it
 * @param published the day it was published, if known
 */
public record Evidence(
        String report,
        @Nullable String claim,
        String quote,
        List<String> outlets,
        @Nullable LocalDate published) {
    public Evidence {
        outlets = List.copyOf(outlets);
    }

    /** The sentence that a claim of the record stands in. */
    public static Evidence of(HeldClaim held) {
        return new Evidence(
                held.claim().anchor().report(),
                held.claim().id(),
                held.claim().anchor().quote(),
                held.outlets(),
                held.published());
    }
}
