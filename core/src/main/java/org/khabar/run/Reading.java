package org.khabar.run;

import java.util.List;
import org.khabar.model.Report;
import org.khabar.model.claim.Claim;

/**
 * What came of reading one report.
 *
 * @param report the report
 * @param claims its claims, in the order of the text
 * @param sentences how many sentences it has
 */
public record Reading(Report report, List<Claim> claims, int sentences) {
    public Reading {
        claims = List.copyOf(claims);
    }
}
