package org.khabar.match.tables;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabar.model.Problem;

/**
 * How the categories of several tables map onto levels that they have in common.
 *
 * @param file the file it comes from, for messages
 * @param name the file's name without its ending
 * @param size how many levels it has
 * @param levels for each table and category its levels, the finest first
 */
record Taxonomy(Path file, String name, int size, Map<Entry, List<String>> levels) {
    private static final String SOURCE = "data.source";
    private static final String CATEGORY = "base.categories";

    Taxonomy {
        levels = Map.copyOf(levels);
    }

    /** Does the header of a file say that it is a taxonomy? */
    static boolean isTaxonomy(Path file) throws IOException {
        List<String> columns = TableFile.columns(file);
        return columns.contains(SOURCE) || columns.contains(CATEGORY);
    }

    /** A category of a table. */
    record Entry(String table, String category) {}

    /**
     * Reads a taxonomy: columns {@code data.source} and {@code base.categories}, then a column for each level.
     *
     * @throws IllegalArgumentException if a column or a level is missing; the message names file, line and way out
     */
    static Taxonomy read(Path file) throws IOException {
        Map<Entry, List<String>> levels = new HashMap<>();
        int size = 0;
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                Entry entry = new Entry(TableFile.field(file, row, SOURCE), TableFile.field(file, row, CATEGORY));
                List<String> columns = row.getHeader().stream()
                        .filter(column -> !column.equals(SOURCE) && !column.equals(CATEGORY))
                        .toList();
                if (columns.isEmpty()) {
                    throw TableFile.bad(
                            file,
                            row,
                            "There must be a column for at least one level beside %s and %s."
                                    .formatted(SOURCE, CATEGORY));
                }
                size = columns.size();
                levels.put(
                        entry,
                        columns.stream()
                                .map(column -> TableFile.field(file, row, column))
                                .toList());
            }
        }
        if (levels.isEmpty()) {
            throw new IllegalArgumentException(new Problem(
                            file.toString(), 1, "The taxonomy has no rows; take the file out of the folder or fill it.")
                    .toString());
        }
        return new Taxonomy(file, TableFile.stem(file), size, levels);
    }
}
