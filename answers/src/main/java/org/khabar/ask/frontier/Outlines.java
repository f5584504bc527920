package org.khabar.ask.frontier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.khabar.model.Boundary;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * The outlines at hand: what was imported before what comes with the program, a country's own outline before one put
 * together from its provinces, provinces before districts.
 */
public final class Outlines {
    /** Smaller holes are gaps between provinces that do not quite meet, in square degrees: about 100 square km. */
    private static final double GAP = 0.01;

    private final List<Boundary> imported;
    private final List<Boundary> shipped;

    /**
     * An area with the maker of its outline.
     *
     * @param source "Natural Earth 1:50m", "provinces.geojson (34 areas of level 1)"
     * @param area in degrees, longitude first
     */
    public record Outline(String source, Geometry area) {}

    /**
     * Outlines of two origins.
     *
     * @param imported from the workspace
     * @param shipped one a country
     */
    public Outlines(Collection<Boundary> imported, Collection<Boundary> shipped) {
        this.imported = List.copyOf(imported);
        this.shipped = List.copyOf(shipped);
    }

    /** The outline of a country by its ISO 3166-1 alpha-3 code. */
    public Optional<Outline> findCountry(String code) {
        return merged(imported.stream()
                        .filter(each -> code.equals(each.country()) && each.level() != null)
                        .toList())
                .or(() -> findShipped(code));
    }

    /** The outline of a country as it comes with the program. */
    Optional<Outline> findShipped(String code) {
        return shipped.stream()
                .filter(each -> code.equals(each.country()))
                .findFirst()
                .map(each -> new Outline(each.dataset(), geometry(each)));
    }

    /** The imported outline of a province or district, by its name. */
    public Optional<Outline> findArea(String country, String name) {
        return imported.stream()
                .filter(each -> country.equals(each.country())
                        && each.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(each -> new Outline(file(each), geometry(each)));
    }

    /** The countries of which there is an outline. */
    List<String> listCountries() {
        return shipped.stream()
                .map(Boundary::country)
                .distinct()
                .map(String::valueOf)
                .toList();
    }

    /** The areas of the highest level and the first file together. */
    private static Optional<Outline> merged(List<Boundary> areas) {
        Map<String, List<Boundary>> files = new TreeMap<>();
        areas.forEach(each -> files.computeIfAbsent(each.level() + " " + each.dataset(), key -> new ArrayList<>())
                .add(each));
        return files.values().stream().findFirst().map(parts -> {
            Boundary first = parts.getFirst();
            String source = parts.size() == 1
                    ? file(first)
                    : "%s (%d areas of level %d)".formatted(file(first), parts.size(), first.level());
            Geometry whole =
                    UnaryUnionOp.union(parts.stream().map(Outlines::geometry).toList());
            return new Outline(source, filled(whole));
        });
    }

    private static String file(Boundary boundary) {
        return boundary.dataset().substring(boundary.dataset().indexOf(':') + 1);
    }

    private static Geometry geometry(Boundary boundary) {
        try {
            return new GeoJsonReader().read(boundary.geometry());
        } catch (ParseException e) {
            throw new IllegalStateException(
                    "The outline (%s) of the workspace must be GeoJSON.".formatted(boundary.id()), e);
        }
    }

    @SuppressWarnings("unchecked") // JTS gives a raw list of its polygons.
    private static Geometry filled(Geometry area) {
        GeometryFactory factory = area.getFactory();
        List<Polygon> filled = new ArrayList<>();
        for (Polygon each : (List<Polygon>) PolygonExtracter.getPolygons(area)) {
            List<LinearRing> holes = new ArrayList<>();
            for (int i = 0; i < each.getNumInteriorRing(); i++) {
                LinearRing hole = each.getInteriorRingN(i);
                if (factory.createPolygon(hole).getArea() >= GAP) {
                    holes.add(hole);
                }
            }
            filled.add(factory.createPolygon(each.getExteriorRing(), holes.toArray(LinearRing[]::new)));
        }
        return factory.createMultiPolygon(filled.toArray(Polygon[]::new));
    }
}
