package org.khabar.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the tables that are shipped beside this package: tab-separated, with a header, variants parted by a bar. */
final class GazetteerTable {
    private final String file;
    private final Map<String, Integer> columns = new HashMap<>();

    private GazetteerTable(String file, String header) {
        this.file = file;
        String[] names = header.split("\t", -1);
        for (int i = 0; i < names.length; i++) {
            columns.put(names[i].strip(), i);
        }
        for (String needed : List.of("name", "variants", "country", "adm1", "kind", "lat", "lon", "population")) {
            if (!columns.containsKey(needed)) {
                throw new IllegalArgumentException("The table (%s) must have a column %s.".formatted(file, needed));
            }
        }
    }

    /**
     * The places of a table, in order, their ids empty.
     *
     * @throws IllegalArgumentException if a line is wrong, naming it
     */
    static List<GazetteerPlace> read(String file) {
        List<String> lines = PlaceFiles.lines(file);
        GazetteerTable table = new GazetteerTable(file, lines.isEmpty() ? "" : lines.getFirst());
        List<GazetteerPlace> places = new ArrayList<>();
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            places.add(table.place(line));
        }
        return places;
    }

    private GazetteerPlace place(String line) {
        String[] cells = line.split("\t", -1);
        try {
            String lat = cell(cells, "lat");
            String population = cell(cells, "population");
            return new GazetteerPlace(
                    "",
                    cell(cells, "name"),
                    variants(cell(cells, "variants")),
                    cell(cells, "country"),
                    cell(cells, "adm1"),
                    GazetteerPlace.Kind.valueOf(cell(cells, "kind").toUpperCase(Locale.ROOT)),
                    lat.isEmpty() ? null : Double.valueOf(lat),
                    lat.isEmpty() ? null : Double.valueOf(cell(cells, "lon")),
                    population.isEmpty() ? 0 : Long.parseLong(population));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The line (%s) of %s is wrong: %s".formatted(line, file, e.getMessage()), e);
        }
    }

    private String cell(String[] cells, String column) {
        int i = columns.getOrDefault(column, cells.length);
        return i < cells.length ? cells[i].strip() : "";
    }

    private static List<String> variants(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(variant -> !variant.isEmpty())
                .toList();
    }
}
