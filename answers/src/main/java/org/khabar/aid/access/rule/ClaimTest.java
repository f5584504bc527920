package org.khabar.aid.access.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.TimeSpan;
import org.khabar.resolve.ActorRegister;

/**
 * Which claims a rule means. All that is given must hold; what is empty or null is not asked.
 *
 * @param types event, tie or figure types, as the claim record writes them; never empty
 * @param modes one of these must be among the claim's
 * @param means one of these must be among the claim's, or stand in its quote
 * @param doers who did it
 * @param targets whom or what it was done to
 * @param words one of them must stand in the quote
 * @param without none of them may stand in the quote
 */
public record ClaimTest(
        Set<String> types,
        Set<String> modes,
        @Nullable WordList means,
        @Nullable Parties doers,
        @Nullable Parties targets,
        @Nullable WordList words,
        @Nullable WordList without) {
    public ClaimTest {
        types = Set.copyOf(types);
        modes = Set.copyOf(modes);
        if (types.isEmpty()) {
            throw new IllegalArgumentException("A rule must name the types of claims it counts.");
        }
    }

    /** Does the rule mean that claim? */
    public boolean meets(Claim claim, ActorRegister register) {
        LocalDate day = day(claim);
        String quote = claim.anchor().quote();
        return types.contains(claim.what().type().label())
                && (modes.isEmpty() || !Collections.disjoint(modes, claim.what().modes()))
                && (means == null || means.isIn(String.join(", ", claim.what().means())) || means.isIn(quote))
                && (doers == null || doers.hold(claim.roles().actors(), day, register))
                && (targets == null || targets.hold(claim.roles().recipients(), day, register))
                && (words == null || words.isIn(quote))
                && (without == null || !without.isIn(quote));
    }

    private static @Nullable LocalDate day(Claim claim) {
        TimeSpan time = claim.setting().time();
        return time == null ? null : time.from();
    }
}
