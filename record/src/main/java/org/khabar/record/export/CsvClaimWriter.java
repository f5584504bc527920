package org.khabar.record.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.HeldClaim;

/** One claim a row. Several values in a cell are parted by semicolons; an open upper bound is an empty cell. */
final class CsvClaimWriter implements ClaimWriter {
    /** A spreadsheet takes a cell that starts with one of these for a formula and runs it. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Writer out;
    private final CsvWriter csv;

    CsvClaimWriter(Writer out) {
        this.out = out;
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord(CsvColumns.ALL.stream().map(CsvColumns.Column::name).toList());
    }

    @Override
    public void write(HeldClaim held) {
        csv.writeRecord(CsvColumns.ALL.stream()
                .map(column -> cell(column.value().apply(held)))
                .toList());
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> harmless(text);
            default -> value.toString();
        };
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public long leftOut() {
        return 0;
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        out.flush();
    }
}
