package org.khabar.match.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khabar.model.Problem;

/** Brings event tables together by a folder of taxonomies. Immutable. */
public final class EventTables {
    private final List<Taxonomy> taxonomies;
    private final TableMatcher matcher;

    private EventTables(List<Taxonomy> taxonomies, TableMatcher matcher) {
        this.taxonomies = List.copyOf(taxonomies);
        this.matcher = matcher;
    }

    /**
     * Reads the taxonomies.
     *
     * @param folder its CSV files are taxonomies, each with the columns {@code data.source} (a table's name),
     *     {@code base.categories} (as in the table) and then its levels, the finest first; a file is for the column of
     *     the tables with whose name its own ends
     * @param km so far may two rows of one event lie apart
     * @param days so many days may they lie apart
     * @throws IllegalArgumentException if a taxonomy is not as it should be; the message names file, line and way out
     */
    public static EventTables with(Path folder, double km, double days) throws IOException {
        List<Taxonomy> taxonomies = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".csv") && Taxonomy.isTaxonomy(file)) {
                    taxonomies.add(Taxonomy.read(file));
                }
            }
        }
        if (taxonomies.isEmpty()) {
            throw new IllegalArgumentException(
                    "The folder (%s) has no taxonomy; a taxonomy is a CSV file with the columns data.source, base.categories and its levels."
                            .formatted(folder));
        }
        return new EventTables(taxonomies, new TableMatcher(km, days));
    }

    /**
     * Brings tables together, in the order in which they are given.
     *
     * @param files with the columns {@code date}, {@code latitude}, {@code longitude}, a column for each taxonomy and,
     *     if some events last longer, {@code enddate}
     * @throws IllegalArgumentException if a table is not as it should be; the message names file, line, field and way
     *     out
     */
    public TableMatches match(List<Path> files) throws IOException {
        List<List<EventRow>> tables = new ArrayList<>();
        for (Path file : files) {
            tables.add(TableFile.read(file, byColumn(file)));
        }
        List<List<EventRow>> events = matcher.match(tables);
        int rows = tables.stream().mapToInt(List::size).sum();
        List<List<TableMatches.Row>> groups = events.stream()
                .filter(event -> event.size() > 1)
                .map(event -> event.stream()
                        .map(row -> new TableMatches.Row(row.table(), row.row()))
                        .toList())
                .toList();
        return new TableMatches(rows, events.size(), groups.size(), rows - events.size(), groups);
    }

    /** Each taxonomy by the column of a table that it is for: the longest that its name ends with. */
    private Map<String, Taxonomy> byColumn(Path table) throws IOException {
        List<String> columns = TableFile.columns(table);
        Map<String, Taxonomy> byColumn = new LinkedHashMap<>();
        for (Taxonomy taxonomy : taxonomies) {
            String column = columns.stream()
                    .filter(taxonomy.name()::endsWith)
                    .max(Comparator.comparingInt(String::length))
                    .orElseThrow(() -> new IllegalArgumentException(new Problem(
                                    table.toString(),
                                    1,
                                    "No column has the name that the taxonomy (%s) ends with; rename the column or the file. The columns are (%s)."
                                            .formatted(taxonomy.file(), String.join(", ", columns)))
                            .toString()));
            byColumn.put(column, taxonomy);
        }
        return byColumn;
    }
}
