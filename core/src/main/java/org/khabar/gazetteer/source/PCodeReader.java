package org.khabar.gazetteer.source;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.khabar.gazetteer.GazetteerPlace;
import org.khabar.gazetteer.GazetteerPlace.Kind;
import org.khabar.model.Problem;

/**
 * Reads tables of P-codes, the codes that humanitarians give to areas: CSV with the columns {@code Location} (ISO
 * alpha-3), {@code Admin Level}, {@code P-Code}, {@code Name} and {@code Parent P-Code}. Level 1 becomes provinces,
 * deeper levels districts; they have no point, and bear their code as a name.
 */
public final class PCodeReader {
    /** The areas of a table, parents named by what stands above them; lines that are wrong are problems. */
    public List<GazetteerPlace> read(Path table, Consumer<Problem> problems) {
        List<GazetteerPlace> places = new ArrayList<>();
        Map<String, String> provinces = new HashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .commentStrategy(CommentStrategy.NONE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(table)) {
            for (NamedCsvRecord row : rows) {
                int line = (int) row.getStartingLineNumber();
                try {
                    places.add(place(row, provinces));
                } catch (IllegalArgumentException e) {
                    problems.accept(new Problem(table.toString(), line, "The line was left out: " + e.getMessage()));
                }
            }
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            problems.accept(new Problem(table.toString(), 0, "Reading stopped early: " + e.getMessage()));
        }
        return places;
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.findField(column)
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .orElseThrow(() -> new IllegalArgumentException("The column %s must be filled.".formatted(column)));
    }

    private static GazetteerPlace place(NamedCsvRecord row, Map<String, String> provinces) {
        String level = cell(row, "Admin Level");
        String code = cell(row, "P-Code");
        String name = cell(row, "Name");
        Kind kind = switch (level) {
            case "1" -> Kind.PROVINCE;
            case "2", "3", "4" -> Kind.DISTRICT;
            default ->
                throw new IllegalArgumentException(
                        "The Admin Level (%s) must be a number from 1 to 4.".formatted(level));
        };
        String parent = cell(row, "Parent P-Code");
        String province = kind == Kind.PROVINCE ? name : provinces.getOrDefault(parent, "");
        provinces.put(code, province);
        return new GazetteerPlace("", name, List.of(code), cell(row, "Location"), province, kind, null, null, 0);
    }
}
