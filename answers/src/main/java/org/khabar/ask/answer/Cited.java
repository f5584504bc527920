package org.khabar.ask.answer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Attribution;
import org.khabar.model.claim.HeldClaim;

/**
 * A claim behind an answer.
 *
 * @param claim its id
 * @param report id of its report
 * @param quote the sentence
 * @param outlets who published it
 * @param published when, or null where nobody knows
 * @param stance how surely, and who says so: "CT+, stated; police"
 */
public record Cited(
        String claim,
        String report,
        String quote,
        List<String> outlets,
        @Nullable LocalDate published,
        String stance) {
    public Cited {
        outlets = List.copyOf(outlets);
    }

    /** What stands behind an answer of a held claim. */
    public static Cited of(HeldClaim held) {
        var stance = held.claim().stance();
        StringBuilder words = new StringBuilder(stance.factuality().label())
                .append(", ")
                .append(stance.responsibility().label());
        for (Attribution holder : stance.attribution()) {
            words.append("; ").append(holder.holder());
        }
        return new Cited(
                held.claim().id(),
                held.claim().anchor().report(),
                held.claim().anchor().quote(),
                held.outlets(),
                held.published(),
                words.toString());
    }
}
