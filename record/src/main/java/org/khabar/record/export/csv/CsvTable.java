package org.khabar.record.export.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows, parted by CR LF as RFC 4180 says. Numbers stand as they are, so a negative longitude stays a number;
 * text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
public final class CsvTable<T> {
    /** A spreadsheet takes a cell that starts with one of these for a formula and runs it. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Writer out;
    private final List<Column<T>> columns;
    private final CsvWriter csv;

    /** Writes the names of the columns. */
    public CsvTable(Writer out, List<Column<T>> columns) {
        this.out = out;
        this.columns = List.copyOf(columns);
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord(this.columns.stream().map(Column::name).toList());
    }

    /** Writes a row. */
    public void write(T thing) {
        csv.writeRecord(columns.stream()
                .map(column -> cell(column.value().apply(thing)))
                .toList());
    }

    /** Writes cells exactly as they are, guarding nothing. */
    public void writeExactly(List<String> cells) {
        csv.writeRecord(cells);
    }

    /** Hands everything to the stream and leaves it open. */
    public void flush() throws IOException {
        csv.flush();
        out.flush();
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
}
