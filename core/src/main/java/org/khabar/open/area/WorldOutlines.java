package org.khabar.open.area;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.model.Boundary;
import org.khabar.open.known.Countries;

/**
 * The outlines of the countries that come with the program: Natural Earth, 1:50 million, public domain, which the build
 * fetches as the package world-atlas. They are drawn as things stand on the ground, and neighbours share their lines to
 * the point.
 */
public final class WorldOutlines {
    /** Under which name the outlines stand, where an answer says what it rests on. */
    public static final String DATASET = "Natural Earth 1:50m";

    private static final String FILE = "/org/khabar/open/world-atlas/countries-50m.json";

    private WorldOutlines() {}

    /**
     * Every country that has a code, by code; none where the build could not fetch them.
     *
     * @throws UncheckedIOException if the file is there and cannot be read
     */
    public static List<Boundary> load(Countries countries) {
        return findTopology().map(world -> read(world, countries)).orElse(List.of());
    }

    /**
     * The same as it was fetched, in the form of TopoJSON; nothing where the build could not fetch it.
     *
     * @throws UncheckedIOException if the file is there and cannot be read
     */
    public static Optional<JsonNode> findTopology() {
        try (InputStream in = WorldOutlines.class.getResourceAsStream(FILE)) {
            return in == null ? Optional.empty() : Optional.of(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped outlines cannot be read.", e);
        }
    }

    private static List<Boundary> read(JsonNode world, Countries countries) {
        Topology topology = new Topology(world.path("arcs"), world.path("transform"));
        List<Boundary> outlines = new ArrayList<>();
        for (JsonNode each : world.path("objects").path("countries").path("geometries")) {
            String name = each.path("properties").path("name").asText();
            countries
                    .find(name)
                    .ifPresent(code -> outlines.add(
                            new Boundary(DATASET, code, name, code, 0, null, Outlines.write(topology.outline(each)))));
        }
        return List.copyOf(outlines);
    }
}
