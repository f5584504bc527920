package org.khabar.open.area;

import com.fasterxml.jackson.databind.JsonNode;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.io.geojson.GeoJsonWriter;

/** Outlines as GeoJSON that every map can draw. */
final class Outlines {
    /** 0.000001 degrees are a tenth of a metre. */
    private static final int DECIMALS = 6;

    private Outlines() {}

    /**
     * The outline of a GeoJSON geometry.
     *
     * @throws IllegalArgumentException if it is no area or not in degrees
     */
    static Geometry of(JsonNode geometry) {
        try {
            return new GeoJsonReader().read(geometry.toString());
        } catch (ParseException | RuntimeException e) {
            throw new IllegalArgumentException("The geometry is no GeoJSON.", e);
        }
    }

    /**
     * The outline as GeoJSON, mended where it crosses itself.
     *
     * @throws IllegalArgumentException if it is no area or not in degrees
     */
    static String write(Geometry geometry) {
        if (!(geometry instanceof Polygonal) || geometry.isEmpty()) {
            throw new IllegalArgumentException(
                    "The geometry (%s) must be a Polygon or MultiPolygon.".formatted(geometry.getGeometryType()));
        }
        Envelope bounds = geometry.getEnvelopeInternal();
        if (bounds.getMinX() < -180 || bounds.getMaxX() > 180 || bounds.getMinY() < -90 || bounds.getMaxY() > 90) {
            throw new IllegalArgumentException(
                    "The geometry must be in degrees; save the file with the coordinate system WGS 84 (EPSG:4326).");
        }
        GeoJsonWriter writer = new GeoJsonWriter(DECIMALS);
        writer.setEncodeCRS(false);
        return writer.write(geometry.isValid() ? geometry : GeometryFixer.fix(geometry));
    }
}
