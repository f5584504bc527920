package org.khabar.ask.measure.border;

import java.util.List;
import java.util.Optional;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

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

    /**
     * The border of two areas whose outlines may differ a little, as they do where they come from two makers.
     *
     * @param one its outline is measured
     * @param other an area beside it
     * @param tolerance how far the outlines may lie apart, in degrees; 0 where both come from one map. The border may
     *     come out longer by as much at each end
     * @return empty where they share no line; a point alone is no border
     */
    public static Optional<Border> between(Geometry one, Geometry other, double tolerance) {
        if (!(tolerance >= 0)) {
            throw new IllegalArgumentException("The tolerance (%s) must be 0 or more.".formatted(tolerance));
        }
        Geometry near =
                tolerance == 0 ? other.getBoundary() : other.getBoundary().buffer(tolerance);
        Geometry shared = OverlayNGRobust.overlay(one.getBoundary(), near, OverlayNG.INTERSECTION);
        Geometry lines = LinearComponentExtracter.getGeometry(shared);
        return lines.getLength() == 0 ? Optional.empty() : Optional.of(new Border(lines));
    }

    /** Its length in kilometres. It grows with the detail of the outline. */
    public double kilometres() {
        double metres = 0;
        for (LineString part : parts()) {
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

    /** Those of the points that lie within so many kilometres of it, in their order. */
    public List<Coordinate> within(double kilometres, List<Coordinate> points) {
        return points.stream()
                .filter(point -> kilometresFrom(point.getX(), point.getY()) <= kilometres)
                .toList();
    }

    @SuppressWarnings("unchecked") // JTS gives a raw list of its lines.
    private List<LineString> parts() {
        return LinearComponentExtracter.getLines(line);
    }

    private static double metres(Coordinate from, Coordinate to) {
        return Geodesic.WGS84.Inverse(from.getY(), from.getX(), to.getY(), to.getX(), GeodesicMask.DISTANCE).s12;
    }
}
