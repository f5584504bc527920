package org.khabar.record.export.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.ExportException;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Actor;
import org.khabar.record.export.graph.ActorNetwork.Pair;
import org.khabar.record.export.seam.ExportSource;

/** Writes bonds between actors as a directed GraphML graph. */
final class GraphMl {
    private static final Map<String, AttributeType> NODE =
            Map.of("name", AttributeType.STRING, "kind", AttributeType.STRING, "country", AttributeType.STRING);
    private static final Map<String, AttributeType> EDGE = Map.of(
            "relation", AttributeType.STRING,
            "sign", AttributeType.INT,
            "claims", AttributeType.INT,
            "certain", AttributeType.INT,
            "denied", AttributeType.INT,
            "incidents", AttributeType.INT,
            "first", AttributeType.STRING,
            "last", AttributeType.STRING,
            "claim_ids", AttributeType.STRING);

    private final ExportSource source;

    GraphMl(ExportSource source) {
        this.source = source;
    }

    void write(Map<Pair, Bond> bonds, Writer out) throws IOException {
        Graph<String, Bond> graph = new DirectedMultigraph<>(Bond.class);
        bonds.forEach((pair, bond) -> {
            graph.addVertex(pair.from());
            graph.addVertex(pair.to());
            graph.addEdge(pair.from(), pair.to(), bond);
        });
        GraphMLExporter<String, Bond> exporter = new GraphMLExporter<>(id -> id);
        NODE.forEach((name, type) -> exporter.registerAttribute(name, AttributeCategory.NODE, type));
        EDGE.forEach((name, type) -> exporter.registerAttribute(name, AttributeCategory.EDGE, type));
        exporter.setVertexAttributeProvider(this::node);
        exporter.setEdgeAttributeProvider(GraphMl::edge);
        try {
            exporter.exportGraph(graph, out);
        } catch (ExportException e) {
            throw new IOException("The network could not be written: " + e.getMessage(), e);
        }
        out.flush();
    }

    private Map<String, Attribute> node(String id) {
        Optional<Actor> actor = source.findActor(id);
        Map<String, Attribute> values = new LinkedHashMap<>();
        put(values, "name", actor.map(Actor::name).orElse(id));
        put(values, "kind", actor.flatMap(GraphMl::kind).orElse(null));
        put(values, "country", actor.map(Actor::country).orElse(null));
        return values;
    }

    /** What it was last. */
    private static Optional<String> kind(Actor actor) {
        return actor.kinds().isEmpty()
                ? Optional.empty()
                : Optional.of(actor.kinds()
                        .getLast()
                        .what()
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-'));
    }

    private static Map<String, Attribute> edge(Bond bond) {
        Map<String, Attribute> values = new LinkedHashMap<>();
        put(values, "relation", bond.relation().label());
        values.put("sign", DefaultAttribute.createAttribute(bond.relation().sign()));
        values.put("claims", DefaultAttribute.createAttribute(bond.claims().size()));
        values.put("certain", DefaultAttribute.createAttribute(bond.certain()));
        values.put("denied", DefaultAttribute.createAttribute(bond.denied()));
        values.put("incidents", DefaultAttribute.createAttribute(bond.incidents()));
        put(values, "first", bond.first());
        put(values, "last", bond.last());
        put(values, "claim_ids", String.join(" ", bond.claims()));
        return values;
    }

    private static void put(Map<String, Attribute> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, DefaultAttribute.createAttribute(clean(value.toString())));
        }
    }

    /** Without the characters that XML 1.0 forbids even when escaped. */
    private static String clean(String text) {
        return text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
