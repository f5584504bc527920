package org.khabar.open.event;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.khabar.model.Report;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.ClaimType;

/**
 * What one row of a dataset, or one entry of a list, becomes.
 *
 * @param report the row as a report of the dataset; see {@link RowText}
 * @param claim what the row says, anchored in that report
 */
public record ImportedEvent(Report report, Claim claim) {
    private static final int ID_DIGITS = 16;

    public ImportedEvent {
        if (!claim.anchor().report().equals(report.id())) {
            throw new IllegalArgumentException("The claim (%s) must be one of the report (%s)."
                    .formatted(claim.anchor().report(), report.id()));
        }
    }

    /** The id of the one claim of that type in that report, the same in every run. */
    public static String claimId(String report, ClaimType type) {
        String digits = UUID.nameUUIDFromBytes((report + " " + type.label()).getBytes(StandardCharsets.UTF_8))
                .toString();
        return "c" + digits.replace("-", "").substring(0, ID_DIGITS);
    }
}
