package org.khabar.record.export.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.khabar.model.claim.HeldClaim;
import org.khabar.open.event.RowText;
import org.khabar.record.export.seam.ExportSource;

/**
 * Finds the row of a dataset that a claim was imported from, to give it out again as it came in. An imported report
 * holds its row as {@link RowText}.
 *
 * @param outlet what an outlet of the dataset is called
 * @param columns the columns of the dataset, in their order
 * @param marks columns that no other dataset has all of
 */
record ImportedRow(Pattern outlet, List<String> columns, List<String> marks) {
    ImportedRow {
        columns = List.copyOf(columns);
        marks = List.copyOf(marks);
    }

    static ImportedRow of(String outlet, List<String> columns, String... marks) {
        return new ImportedRow(Pattern.compile(outlet, Pattern.CASE_INSENSITIVE), columns, List.of(marks));
    }

    /** The cells of the row, one a column, or nothing where the claim was not imported from this dataset. */
    Optional<List<String>> find(HeldClaim held, ExportSource source) {
        // Most claims are not imported; their reports need not be fetched.
        if (held.outlets().stream().noneMatch(name -> outlet.matcher(name).find())) {
            return Optional.empty();
        }
        return source.findReport(held.claim().anchor().report())
                .map(report -> RowText.cells(report.text()))
                .filter(cells -> cells.keySet().containsAll(marks))
                .map(cells -> columns.stream()
                        .map(column -> cells.getOrDefault(column, ""))
                        .toList());
    }
}
