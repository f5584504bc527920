package org.khabar.ask.measure.border;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/**
 * The line that two areas share. Lengths follow the ellipsoid WGS84.
 *
 * <p>Source: C. F. F. Karney, Algorithms for geodesics, Journal of Geodesy 87 (2013), as in GeographicLib. Outlines
 * that cross the 180th meridian are not understood.
 *
 * @param line one or more lines in degrees, longitude first
 */
public record Border(Geometry line) {
    private static final double METRES = 1000;

    /** Longer pieces are cut, in degrees: a neighbour may begin in the middle of one. */
    private static final double STEP = 0.02;

    /** What two sums of the same steps may differ by, in degrees: less than a millimetre. */
    private static final double ROUNDING = 1e-9;

    /**
     * The borders of an area, part by part with the neighbour whose outline lies nearest, so that no part counts twice.
     *
     * @param outline of the area; what is measured is its line
     * @param neighbours outlines by name
     * @param tolerance how far an outline of a neighbour may lie off, in degrees: 0 where all come from one map
     * @return by name, without neighbours that share no line; a point alone is no border
     */
    public static SortedMap<String, Border> of(Geometry outline, Map<String, Geometry> neighbours, double tolerance) {
        if (!(tolerance >= 0)) {
            throw new IllegalArgumentException("The tolerance (%s) must be 0 or more.".formatted(tolerance));
        }
        SortedMap<String, IndexedFacetDistance> lines = new TreeMap<>();
        neighbours.forEach((name, area) -> lines.put(name, new IndexedFacetDistance(area.getBoundary())));
        SortedMap<String, List<LineString>> parts = new TreeMap<>();
        GeometryFactory factory = outline.getFactory();
        for (LineString ring : lines(Densifier.densify(outline.getBoundary(), STEP))) {
            Coordinate[] points = ring.getCoordinates();
            for (int i = 1; i < points.length; i++) {
                LineString part = factory.createLineString(new Coordinate[] {points[i - 1], points[i]});
                Point middle = factory.createPoint(new LineSegment(points[i - 1], points[i]).midPoint());
                nearest(middle, lines, tolerance + ROUNDING)
                        .ifPresent(name -> parts.computeIfAbsent(name, key -> new ArrayList<>())
                                .add(part));
            }
        }
        SortedMap<String, Border> borders = new TreeMap<>();
        parts.forEach((name, all) ->
                borders.put(name, new Border(factory.createMultiLineString(all.toArray(LineString[]::new)))));
        return borders;
    }

    private static Optional<String> nearest(
            Point point, SortedMap<String, IndexedFacetDistance> lines, double tolerance) {
        return lines.entrySet().stream()
                .map(each -> Map.entry(each.getKey(), each.getValue().distance(point)))
                .filter(each -> each.getValue() <= tolerance)
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** Its length in kilometres. It grows with the detail of the outline. */
    public double kilometres() {
        double metres = 0;
        for (LineString part : lines(line)) {
            CoordinateSequence points = part.getCoordinateSequence();
            for (int i = 1; i < points.size(); i++) {
                metres += metres(points.getCoordinate(i - 1), points.getCoordinate(i));
            }
        }
        return metres / METRES;
    }

    /** How far a point lies from it, in kilometres, on either side. */
    public double kilometresFrom(double longitude, double latitude) {
        Coordinate point = new Coordinate(longitude, latitude);
        // Near the point a degree of longitude is shorter than one of latitude by its cosine.
        double narrow = Math.max(1e-6, Math.cos(Math.toRadians(latitude)));
        AffineTransformation there = AffineTransformation.scaleInstance(narrow, 1);
        AffineTransformation back = AffineTransformation.scaleInstance(1 / narrow, 1);
        Geometry scaled = there.transform(line);
        Geometry start = there.transform(line.getFactory().createPoint(point));
        Coordinate nearest = back.transform(DistanceOp.nearestPoints(scaled, start)[0], new Coordinate());
        return metres(nearest, point) / METRES;
    }

    @SuppressWarnings("unchecked") // JTS gives a raw list of its lines.
    private static List<LineString> lines(Geometry geometry) {
        return LinearComponentExtracter.getLines(geometry);
    }

    private static double metres(Coordinate from, Coordinate to) {
        return Geodesic.WGS84.Inverse(from.getY(), from.getX(), to.getY(), to.getX(), GeodesicMask.DISTANCE).s12;
    }
}
