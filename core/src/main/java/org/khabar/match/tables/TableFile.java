package org.khabar.match.tables;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.khabar.model.Problem;

/** Reads an event table and says where something in it is wrong. */
final class TableFile {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private TableFile() {}

    /**
     * The rows of a table.
     *
     * @param taxonomies by the column that each is for, in the order in which they are to be compared
     * @throws IllegalArgumentException if a column is missing, a value is no date or number, or a category is in no
     *     taxonomy; the message names file, line, field and way out
     */
    static List<EventRow> read(Path file, Map<String, Taxonomy> taxonomies) throws IOException {
        List<EventRow> events = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                double from = day(file, row, "date");
                double to = row.findField("enddate").isPresent() ? day(file, row, "enddate") : from;
                if (to < from) {
                    throw bad(file, row, "The enddate must not come before the date.");
                }
                List<List<String>> categories = new ArrayList<>();
                taxonomies.forEach((column, taxonomy) -> categories.add(levels(file, row, column, taxonomy)));
                events.add(new EventRow(
                        stem(file),
                        events.size() + 1,
                        from,
                        to,
                        degrees(file, row, "latitude", 90),
                        degrees(file, row, "longitude", 180),
                        categories));
            }
        }
        return events;
    }

    /** The names of the columns; none where the file is empty. */
    static List<String> columns(Path file) throws IOException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord header : rows) {
                return header.getFields();
            }
        }
        return List.of();
    }

    /** The value of a column, which must be there and not empty. */
    static String field(Path file, NamedCsvRecord row, String column) {
        String value = row.findField(column)
                .orElseThrow(() -> bad(
                        file,
                        row,
                        "The column (%s) is missing; the header has (%s)."
                                .formatted(column, String.join(", ", row.getHeader()))));
        if (value.isBlank()) {
            throw bad(file, row, "The field (%s) is empty; fill it or take the row out.".formatted(column));
        }
        return value.strip();
    }

    static IllegalArgumentException bad(Path file, NamedCsvRecord row, String what) {
        return new IllegalArgumentException(
                new Problem(file.toString(), Math.toIntExact(row.getStartingLineNumber()), what).toString());
    }

    /** The name of a file without its ending. */
    static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    private static double day(Path file, NamedCsvRecord row, String column) {
        String value = field(file, row, column);
        try {
            return NUMBER.matcher(value).matches()
                    ? Double.parseDouble(value)
                    : LocalDate.parse(value).toEpochDay();
        } catch (DateTimeParseException e) {
            throw bad(
                    file,
                    row,
                    "The field (%s) must be a date like 2012-01-31 or a number of days since 1970, not (%s)."
                            .formatted(column, value));
        }
    }

    private static double degrees(Path file, NamedCsvRecord row, String column, double most) {
        String value = field(file, row, column);
        if (!NUMBER.matcher(value).matches() || Math.abs(Double.parseDouble(value)) > most) {
            throw bad(
                    file,
                    row,
                    "The field (%s) must be degrees from -%.0f to %.0f, not (%s)."
                            .formatted(column, most, most, value));
        }
        return Double.parseDouble(value);
    }

    private static List<String> levels(Path file, NamedCsvRecord row, String column, Taxonomy taxonomy) {
        String category = field(file, row, column);
        List<String> levels = taxonomy.levels().get(new Taxonomy.Entry(stem(file), category));
        if (levels == null) {
            throw bad(
                    file,
                    row,
                    "The field (%s) has the category (%s), which %s does not name for %s; add a line for it there."
                            .formatted(column, category, taxonomy.file(), stem(file)));
        }
        return levels;
    }
}
