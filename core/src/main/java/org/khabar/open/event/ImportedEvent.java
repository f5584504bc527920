package org.khabar.open.event;

import org.khabar.model.Report;
import org.khabar.model.claim.Claim;

/**
 * What one row of a dataset becomes.
 *
 * @param report the row as a report of the dataset; see {@link RowText}
 * @param claim what the row says, anchored in that report
 */
public record ImportedEvent(Report report, Claim claim) {
    public ImportedEvent {
        if (!claim.anchor().report().equals(report.id())) {
            throw new IllegalArgumentException("The claim (%s) must be one of the report (%s)."
                    .formatted(claim.anchor().report(), report.id()));
        }
    }
}
