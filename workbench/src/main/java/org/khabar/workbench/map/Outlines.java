package org.khabar.workbench.map;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.open.area.WorldOutlines;

/**
 * The outlines of countries, as the build fetched them: Natural Earth, 1:50 million, in TopoJSON (world-atlas). Read
 * once. Not there where the build could not fetch them; the map goes without.
 */
public final class Outlines {
    private final List<Line> borders;

    /** A line, its points as longitude and latitude one after the other, with the box it lies in. */
    public record Line(double[] points, double south, double west, double north, double east) {}

    private Outlines(List<Line> borders) {
        this.borders = borders;
    }

    /** Those of this build. */
    public static Optional<Outlines> find() {
        return WorldOutlines.findTopology().map(Outlines::read);
    }

    /**
     * Reads the arcs of a topology. Every border is one arc, however many countries it belongs to, so that arcs alone
     * draw every line once.
     */
    static Outlines read(JsonNode root) {
        JsonNode scale = root.path("transform").path("scale");
        JsonNode shift = root.path("transform").path("translate");
        List<Line> lines = new ArrayList<>();
        for (JsonNode arc : root.path("arcs")) {
            double[] points = new double[arc.size() * 2];
            long x = 0;
            long y = 0;
            for (int i = 0; i < arc.size(); i++) {
                x += arc.get(i).get(0).asLong();
                y += arc.get(i).get(1).asLong();
                points[2 * i] = x * scale.get(0).asDouble() + shift.get(0).asDouble();
                points[2 * i + 1] = y * scale.get(1).asDouble() + shift.get(1).asDouble();
            }
            lines.add(line(points));
        }
        return new Outlines(List.copyOf(lines));
    }

    static Line line(double[] points) {
        double south = Double.POSITIVE_INFINITY;
        double west = Double.POSITIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < points.length; i += 2) {
            west = Math.min(west, points[i]);
            east = Math.max(east, points[i]);
            south = Math.min(south, points[i + 1]);
            north = Math.max(north, points[i + 1]);
        }
        return new Line(points, south, west, north, east);
    }

    /** The lines that can be seen on a sheet, as the data of an SVG path. */
    public String path(Sheet sheet) {
        return path(borders, sheet);
    }

    /** Lines that can be seen on a sheet, the same. */
    public static String path(List<Line> lines, Sheet sheet) {
        StringBuilder path = new StringBuilder();
        for (Line line : lines) {
            boolean seen = line.north >= sheet.box().south()
                    && line.south <= sheet.box().north()
                    && line.east >= sheet.box().west()
                    && line.west <= sheet.box().east();
            if (seen) {
                append(path, line.points, sheet);
            }
        }
        return path.toString();
    }

    /** Leaves out points that lie within a unit of the last one; the last point of a line always stands. */
    private static void append(StringBuilder path, double[] points, Sheet sheet) {
        long lastX = Long.MIN_VALUE;
        long lastY = Long.MIN_VALUE;
        for (int i = 0; i < points.length; i += 2) {
            long x = Math.round(sheet.x(points[i]));
            long y = Math.round(sheet.y(points[i + 1]));
            boolean first = i == 0;
            boolean last = i == points.length - 2;
            if (first || last || Math.abs(x - lastX) > 1 || Math.abs(y - lastY) > 1) {
                path.append(first ? 'M' : 'L').append(x).append(' ').append(y);
                lastX = x;
                lastY = y;
            }
        }
    }
}
