package org.khabar.gazetteer.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.gazetteer.GazetteerPlace;
import org.khabar.gazetteer.GazetteerPlace.Kind;
import org.khabar.model.Problem;

/** The first-level areas of a GeoNames dump, by code ({@code US.LA}), with the people counted in them. */
final class AdminAreas {
    private static final String FILE = "admin1CodesASCII.txt";

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Weight> weights = new LinkedHashMap<>();

    /** Where the people of an area live: sums over its towns. */
    private static final class Weight {
        private final String country;
        private boolean known;
        private long population;
        private double people;
        private double lat;
        private double lon;

        Weight(String country) {
            this.country = country;
        }
    }

    private AdminAreas() {}

    /** The areas named in the file beside a dump; none, and a problem, where it is missing. */
    static AdminAreas beside(Path dump, Consumer<Problem> problems) {
        AdminAreas areas = new AdminAreas();
        Path file = dump.resolveSibling(FILE);
        if (!Files.exists(file)) {
            problems.accept(new Problem(
                    dump.toString(), 0, "Areas have no names; put %s from GeoNames beside the dump.".formatted(FILE)));
            return areas;
        }
        try (Stream<String> lines = Files.lines(file)) {
            int[] number = {0};
            lines.forEach(line -> areas.add(line, file, ++number[0], problems));
        } catch (IOException | UncheckedIOException e) {
            problems.accept(new Problem(file.toString(), 0, "Reading stopped early: " + e.getMessage()));
        }
        return areas;
    }

    private void add(String line, Path file, int number, Consumer<Problem> problems) {
        String[] cells = line.split("\t", -1);
        if (cells.length >= 2 && cells[0].contains(".") && !cells[1].isBlank()) {
            names.put(cells[0], cells[1]);
        } else if (!line.isBlank()) {
            problems.accept(new Problem(file.toString(), number, "The line needs a code and a name; it was left out."));
        }
    }

    String name(String code) {
        return names.getOrDefault(code, "");
    }

    /** Counts a place into its area. */
    void count(String code, GazetteerPlace place) {
        @Nullable Double lat = place.lat();
        @Nullable Double lon = place.lon();
        Weight weight = weights.computeIfAbsent(code, c -> new Weight(place.country()));
        weight.known |= place.kind() == Kind.PROVINCE;
        if (place.kind() == Kind.TOWN && lat != null && lon != null) {
            double people = place.population() + 1.0;
            weight.population += place.population();
            weight.people += people;
            weight.lat += people * lat;
            weight.lon += people * lon;
        }
    }

    /** The areas that hold a town and are not in the dump themselves. */
    List<GazetteerPlace> listPlaces() {
        List<GazetteerPlace> places = new ArrayList<>();
        weights.forEach((code, weight) -> {
            String name = name(code);
            if (!name.isEmpty() && !weight.known && weight.people > 0) {
                places.add(new GazetteerPlace(
                        "",
                        name,
                        List.of(),
                        weight.country,
                        name,
                        Kind.PROVINCE,
                        weight.lat / weight.people,
                        weight.lon / weight.people,
                        weight.population));
            }
        });
        return places;
    }
}
