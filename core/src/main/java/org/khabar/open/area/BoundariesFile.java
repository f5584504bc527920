package org.khabar.open.area;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Boundary;
import org.khabar.model.Problem;
import org.khabar.open.file.Part;
import org.khabar.open.file.SourceFile;
import org.khabar.open.known.Countries;
import org.locationtech.jts.geom.Geometry;

/**
 * Reads outlines of areas from GeoJSON, area by area, and from TopoJSON, whole. Under which property a file keeps name,
 * code, level and country stands in {@code boundary-properties.tsv}.
 */
public final class BoundariesFile {
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(50).build())
            .build());

    private final Countries countries;

    public BoundariesFile(Countries countries) {
        this.countries = countries;
    }

    /** Gives every outline of the file; areas that cannot be used are problems. */
    public void read(Path file, Consumer<Boundary> out, Consumer<Problem> problems) {
        try {
            for (Part part : new SourceFile(file).listParts()) {
                try (Reader text = part.text(problems);
                        JsonParser json = JSON.createParser(text)) {
                    new Areas(part.name(), String.valueOf(file.getFileName()), out, problems).read(json);
                } catch (JsonProcessingException e) {
                    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
                    problems.accept(new Problem(
                            part.name(),
                            line,
                            "It is no whole JSON; what stands before was kept. Fetch or save it again."));
                }
            }
        } catch (IOException e) {
            problems.accept(new Problem(file.toString(), 0, "Reading stopped early: " + e.getMessage() + "."));
        }
    }

    /** The areas of one text. */
    private final class Areas {
        private final String file;
        private final String dataset;
        private final Consumer<Boundary> out;
        private final Consumer<Problem> problems;
        private int number;

        Areas(String file, String dataset, Consumer<Boundary> out, Consumer<Problem> problems) {
            this.file = file;
            this.dataset = dataset;
            this.out = out;
            this.problems = problems;
        }

        void read(JsonParser json) throws IOException {
            @Nullable JsonNode objects = null;
            @Nullable JsonNode arcs = null;
            @Nullable JsonNode transform = null;
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "features" -> features(json);
                    case "objects" -> objects = json.readValueAsTree();
                    case "arcs" -> arcs = json.readValueAsTree();
                    case "transform" -> transform = json.readValueAsTree();
                    default -> json.skipChildren();
                }
            }
            if (objects != null && arcs != null) {
                Topology topology = new Topology(arcs, transform);
                objects.forEach(object -> topologies(object, topology));
            }
            if (number == 0) {
                problems.accept(
                        new Problem(file, 0, "It holds no areas; give a GeoJSON FeatureCollection or a TopoJSON."));
            }
        }

        private void features(JsonParser json) throws IOException {
            while (json.nextToken() == JsonToken.START_OBJECT) {
                int line = json.currentLocation().getLineNr();
                JsonNode feature = json.readValueAsTree();
                add(line, feature, () -> Outlines.of(feature.path("geometry")));
            }
        }

        private void topologies(JsonNode object, Topology topology) {
            if (object.path("type").asText().equals("GeometryCollection")) {
                object.path("geometries").forEach(one -> topologies(one, topology));
            } else {
                add(0, object, () -> topology.outline(object));
            }
        }

        private void add(int line, JsonNode feature, Supplier<Geometry> geometry) {
            number++;
            Properties properties = new Properties(feature.path("properties"));
            OptionalInt told = properties.level();
            int level = told.orElse(-1);
            String name = properties.find("name", level).orElse("area " + number);
            try {
                out.accept(new Boundary(
                        dataset,
                        properties
                                .find("id", level)
                                .orElseGet(() -> feature.path("id").asText("")),
                        name,
                        properties
                                .find("country", level)
                                .flatMap(countries::find)
                                .orElse(null),
                        told.isPresent() ? (Integer) level : null,
                        properties.find("parent", level).orElse(null),
                        Outlines.write(geometry.get())));
            } catch (IllegalArgumentException e) {
                problems.accept(
                        new Problem(file, line, "The area %s was left out: %s".formatted(name, e.getMessage())));
            }
        }
    }
}
