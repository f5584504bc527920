package org.khabar.model.claim;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim with what the workspace knows of the report behind it.
 *
 * @param claim the claim, as read
 * @param published the day the report was published, if known
 * @param outlets everybody who is known to have published it, in alphabetical order
 * @param sources the ids that the files gave the report, in alphabetical order
 */
public record HeldClaim(Claim claim, @Nullable LocalDate published, List<String> outlets, List<String> sources) {
    public HeldClaim {
        outlets = List.copyOf(outlets);
        sources = List.copyOf(sources);
    }
}
