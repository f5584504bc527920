package org.khabar.intake.rows;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.intake.plain.Draft;
import org.khabar.intake.plain.Limits;
import org.khabar.intake.plain.WrittenDate;

/** CSV with a column of text, split by comma, semicolon, tab or bar, whichever its first line has most of. */
public final class CsvRows implements RowFormat {
    private static final String SEPARATORS = ",;\t|";
    private static final int HEADER = 1 << 16;

    /** Does the first line of this text name a column of text beside another one? */
    public static boolean hasHeader(String text) {
        String first = text.lines().findFirst().orElse("");
        char separator = separatorOf(first);
        return first.indexOf(separator) > 0
                && CsvColumns.of(List.of(first.split("\\Q" + separator + "\\E")))
                        .isPresent();
    }

    @Override
    public void read(Reader in, Limits limits, Rows out) throws IOException {
        PushbackReader source = new PushbackReader(in, HEADER);
        CsvReader.CsvReaderBuilder builder = CsvReader.builder()
                .fieldSeparator(separatorOf(peek(source)))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(limits.rowChars());
        // Not closed here: the caller owns the stream.
        Iterator<CsvRecord> records = builder.ofCsvRecord(source).iterator();
        try {
            if (!records.hasNext()) {
                out.problem(0, "It holds no rows.");
                return;
            }
            List<String> header = records.next().getFields();
            Optional<CsvColumns> columns = CsvColumns.of(header);
            if (columns.isEmpty()) {
                out.problem(1, CsvColumns.missing(header));
                return;
            }
            while (records.hasNext()) {
                send(records.next(), columns.get(), out);
            }
        } catch (CsvParseException e) {
            out.problem(
                    0,
                    "The row is no CSV (%s). Look for a quotation mark that is not closed; what stands after it was not read."
                            .formatted(chainOf(e)));
        }
    }

    private static void send(CsvRecord row, CsvColumns columns, Rows out) {
        int line = (int) Math.min(Integer.MAX_VALUE, row.getStartingLineNumber());
        String text = columns.text(row);
        if (text == null || text.isBlank()) {
            out.problem(line, "The column \"%s\" is empty.".formatted(columns.textName()));
            return;
        }
        String written = columns.of(row, CsvColumns.Field.DATE);
        LocalDate date = written == null ? null : WrittenDate.ofField(written).orElse(null);
        if (date == null && written != null && !written.isBlank()) {
            out.problem(
                    line,
                    "The date (%s) must be a day such as 2021-10-03. The report was kept without it."
                            .formatted(written.substring(0, Math.min(40, written.length()))));
        }
        @Nullable String outlet = columns.of(row, CsvColumns.Field.OUTLET);
        out.report(new Draft(text)
                .id(columns.of(row, CsvColumns.Field.ID))
                .published(date)
                .outlets(outlet == null ? List.of() : List.of(outlet.split(";")))
                .title(columns.of(row, CsvColumns.Field.TITLE))
                .author(columns.of(row, CsvColumns.Field.AUTHOR))
                .url(columns.of(row, CsvColumns.Field.URL))
                .language(columns.of(row, CsvColumns.Field.LANGUAGE))
                .section(columns.of(row, CsvColumns.Field.SECTION)));
    }

    private static String chainOf(Throwable e) {
        Throwable cause = e.getCause();
        return cause == null || cause.getMessage() == null ? String.valueOf(e.getMessage()) : cause.getMessage();
    }

    private static String peek(PushbackReader source) throws IOException {
        char[] start = new char[HEADER];
        int length = source.read(start);
        if (length <= 0) {
            return "";
        }
        source.unread(start, 0, length);
        return new String(start, 0, length).lines().findFirst().orElse("");
    }

    private static char separatorOf(String header) {
        char best = ',';
        long most = 0;
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char separator = SEPARATORS.charAt(i);
            long count = header.chars().filter(c -> c == separator).count();
            if (count > most) {
                best = separator;
                most = count;
            }
        }
        return best;
    }
}
