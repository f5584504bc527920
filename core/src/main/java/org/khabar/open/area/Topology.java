package org.khabar.open.area;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * The shared arcs of a TopoJSON file, which are put together into outlines. Form: The TopoJSON Format Specification,
 * https://github.com/topojson/topojson-specification.
 */
final class Topology {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final List<List<Coordinate>> arcs = new ArrayList<>();

    /**
     * Takes the arcs.
     *
     * @param transform scale and place of the points, if they are written as steps
     */
    Topology(JsonNode arcs, @Nullable JsonNode transform) {
        JsonNode steps = transform == null ? MissingNode.getInstance() : transform;
        arcs.forEach(arc -> this.arcs.add(arc(arc, steps)));
    }

    /** With a transform, each point is the step from the one before. */
    private static List<Coordinate> arc(JsonNode arc, JsonNode transform) {
        boolean steps = transform.isObject();
        List<Coordinate> points = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (JsonNode point : arc) {
            x = (steps ? x : 0) + point.path(0).asDouble();
            y = (steps ? y : 0) + point.path(1).asDouble();
            points.add(new Coordinate(along(x, transform, 0), along(y, transform, 1)));
        }
        return points;
    }

    private static double along(double value, JsonNode transform, int axis) {
        return value * transform.path("scale").path(axis).asDouble(1)
                + transform.path("translate").path(axis).asDouble(0);
    }

    /**
     * The outline of a geometry object.
     *
     * @throws IllegalArgumentException if it is no area or names an arc that is not there
     */
    Geometry outline(JsonNode geometry) {
        JsonNode lines = geometry.path("arcs");
        return switch (geometry.path("type").asText()) {
            case "Polygon" -> polygon(lines);
            case "MultiPolygon" -> {
                List<Polygon> polygons = new ArrayList<>();
                lines.forEach(one -> polygons.add(polygon(one)));
                yield GEOMETRIES.createMultiPolygon(polygons.toArray(Polygon[]::new));
            }
            default ->
                throw new IllegalArgumentException("The geometry (%s) must be a Polygon or MultiPolygon."
                        .formatted(geometry.path("type").asText()));
        };
    }

    private Polygon polygon(JsonNode rings) {
        List<LinearRing> all = new ArrayList<>();
        rings.forEach(ring -> all.add(ring(ring)));
        if (all.isEmpty()) {
            throw new IllegalArgumentException("The geometry must have a ring.");
        }
        return GEOMETRIES.createPolygon(
                all.getFirst(), all.subList(1, all.size()).toArray(LinearRing[]::new));
    }

    /** Arcs end where the next begins; one that is run backwards is written as its complement, -1 for 0. */
    private LinearRing ring(JsonNode indices) {
        List<Coordinate> points = new ArrayList<>();
        for (JsonNode index : indices) {
            int number = index.asInt();
            int place = number < 0 ? ~number : number;
            if (place >= arcs.size()) {
                throw new IllegalArgumentException("The arc (%d) must be one of %d.".formatted(place, arcs.size()));
            }
            List<Coordinate> arc = number < 0 ? arcs.get(place).reversed() : arcs.get(place);
            points.addAll(points.isEmpty() ? arc : arc.subList(Math.min(1, arc.size()), arc.size()));
        }
        return GEOMETRIES.createLinearRing(points.toArray(Coordinate[]::new));
    }
}
