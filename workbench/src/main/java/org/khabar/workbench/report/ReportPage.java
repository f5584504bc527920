package org.khabar.workbench.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Report;
import org.khabar.record.export.seam.MatchedClaim;

/**
 * A report with its claims.
 *
 * @param report as read
 * @param pieces of the part of its text that is shown
 * @param claims of the whole text, in its order
 * @param panel the claim that is taken apart, or null
 * @param part which part of the text is shown, from 1
 * @param parts how many there are
 * @param handling mark, or null
 */
public record ReportPage(
        Report report,
        List<Piece> pieces,
        List<MatchedClaim> claims,
        @Nullable Panel panel,
        int part,
        int parts,
        @Nullable String handling) {
    public ReportPage {
        pieces = List.copyOf(pieces);
        claims = List.copyOf(claims);
    }

    /** The same with another form in the panel. */
    ReportPage with(CorrectionForm form) {
        Panel shown = panel;
        return shown == null
                ? this
                : new ReportPage(
                        report,
                        pieces,
                        claims,
                        new Panel(shown.matched(), shown.history(), form, shown.beside()),
                        part,
                        parts,
                        handling);
    }
}
