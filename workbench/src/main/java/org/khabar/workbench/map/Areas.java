package org.khabar.workbench.map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.khabar.model.Boundary;

/** The borders that somebody imported, as lines. */
public final class Areas {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Areas() {}

    /** The rings of every outline; one that is no GeoJSON is passed over. */
    static List<Outlines.Line> lines(List<Boundary> boundaries) {
        List<Outlines.Line> lines = new ArrayList<>();
        boundaries.forEach(boundary -> lines.addAll(rings(boundary.geometry())));
        return lines;
    }

    /** The rings of a Polygon or MultiPolygon in GeoJSON; none where it is neither. */
    public static List<Outlines.Line> rings(String geometry) {
        List<Outlines.Line> lines = new ArrayList<>();
        try {
            rings(JSON.readTree(geometry).path("coordinates"), lines);
        } catch (JsonProcessingException e) {
            // The import checked it; what cannot be drawn here is drawn nowhere, and the others are.
        }
        return lines;
    }

    /** A ring is a list of points; polygons are lists of rings, and several of them a list of polygons. */
    private static void rings(JsonNode node, List<Outlines.Line> lines) {
        if (node.path(0).path(0).isNumber()) {
            double[] points = new double[node.size() * 2];
            for (int i = 0; i < node.size(); i++) {
                points[2 * i] = node.get(i).path(0).asDouble();
                points[2 * i + 1] = node.get(i).path(1).asDouble();
            }
            lines.add(Outlines.line(points));
        } else {
            node.forEach(inner -> rings(inner, lines));
        }
    }
}
