package org.khabar.ask.frontier;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.khabar.ask.frontier.Outlines.Outline;
import org.khabar.ask.gather.Found;
import org.khabar.ask.measure.border.Border;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Precision;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * The line around a country, or around a part of it, as far as it is a border with another country.
 *
 * @param borders by ISO 3166-1 alpha-3 code of the neighbour
 * @param told in a sentence: whose outlines were measured
 */
public record Frontier(SortedMap<String, Border> borders, String told) {
    /** How far two makers' outlines of one border lie apart at most, in degrees: about 17 km. */
    private static final double APART = 0.15;

    public Frontier {
        borders = Collections.unmodifiableSortedMap(new TreeMap<>(borders));
    }

    /**
     * The frontier of a country.
     *
     * @param place a part of it to measure alone, if its outline was imported, or null
     * @return nothing where no outline of the country or of its neighbours is at hand
     */
    public static Optional<Frontier> of(Outlines outlines, String country, @Nullable String place) {
        Optional<Outline> part = place == null ? Optional.empty() : outlines.findArea(country, place);
        Optional<Outline> shipped = outlines.findShipped(country);
        return part.or(() -> outlines.findCountry(country)).map(outline -> {
            boolean oneMap = shipped.map(Outline::source).equals(Optional.of(outline.source()));
            Map<String, Geometry> neighbours = neighbours(outlines, country, outline.area());
            String told = "Borders are measured along the outline of %s by %s%s."
                    .formatted(
                            part.isPresent() ? place : country,
                            outline.source(),
                            oneMap || neighbours.isEmpty()
                                    ? ""
                                    : ", each part laid to the country nearest to it by "
                                            + shipped.map(Outline::source).orElse("the shipped outlines"));
            return new Frontier(Border.of(outline.area(), neighbours, oneMap ? 0 : APART), told);
        });
    }

    private static Map<String, Geometry> neighbours(Outlines outlines, String country, Geometry area) {
        Envelope near = area.getEnvelopeInternal().copy();
        near.expandBy(APART);
        Map<String, Geometry> neighbours = new HashMap<>();
        for (String code : outlines.listCountries()) {
            outlines.findShipped(code)
                    .map(Outline::area)
                    .filter(other -> !code.equals(country) && near.intersects(other.getEnvelopeInternal()))
                    .ifPresent(other -> neighbours.put(code, other));
        }
        return neighbours;
    }

    /** Those that lie within so many kilometres of the border with a neighbour, on either side. */
    public List<Found> within(double kilometres, String neighbour, List<Found> found) {
        Border border = borders.get(neighbour);
        return border == null
                ? List.of()
                : found.stream()
                        .filter(each -> findSpot(each)
                                .filter(spot -> distance(border, spot) <= kilometres)
                                .isPresent())
                        .toList();
    }

    /** Where it happened, if that is told so closely that a distance means something. */
    public static Optional<Place> findSpot(Found found) {
        return found.places().stream()
                .filter(place -> place.lat() != null && place.lon() != null && isClose(place.precision()))
                .findFirst();
    }

    private static double distance(Border border, Place spot) {
        Double lat = spot.lat();
        Double lon = spot.lon();
        return lat == null || lon == null ? Double.POSITIVE_INFINITY : border.kilometresFrom(lon, lat);
    }

    private static boolean isClose(Precision precision) {
        return switch (precision) {
            case SITE, TOWN, DISTRICT -> true;
            case PROVINCE, COUNTRY, DAY, WEEK, MONTH, YEAR, UNKNOWN -> false;
        };
    }
}
