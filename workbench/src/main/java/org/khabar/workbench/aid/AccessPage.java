package org.khabar.workbench.aid;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.aid.access.AreaAccess;
import org.khabar.aid.access.Level;
import org.khabar.aid.access.Score;

/**
 * Access for aid in the areas of a country.
 *
 * @param country ISO code of the country that is shown; empty where nothing can be
 * @param countries codes to choose from
 * @param asked the day that was asked for, or null for the last one known of
 * @param areas the whole country first
 * @param shapes the areas on the map
 * @param borders of countries, as the data of an SVG path
 */
public record AccessPage(
        String country,
        List<String> countries,
        @Nullable LocalDate asked,
        List<AreaAccess> areas,
        List<Shape> shapes,
        String borders) {
    /**
     * An area on the map: an outline where one was imported, else a point.
     *
     * @param access in the area
     * @param path data of an SVG path; empty for a point
     * @param x across, of the point
     * @param y down
     */
    public record Shape(AreaAccess access, String path, double x, double y) {}

    public AccessPage {
        countries = List.copyOf(countries);
        areas = List.copyOf(areas);
        shapes = List.copyOf(shapes);
    }

    /** Name of the colour of an overall score: "a0" to "a4", or "ax" where too little is known. */
    public static String colour(Level level) {
        Double value = level.value();
        return value == null ? "ax" : "a" + Math.clamp((int) Math.floor(value), 0, 4);
    }

    /** Name of the colour of one indicator's score: "s0" to "s3", or "sx" where the record is silent. */
    public static String colour(Score score) {
        return score.isSilent() ? "sx" : "s" + score.sign();
    }

    /** What this page shows, as the query of an address. */
    public String query() {
        return "?country=" + country + (asked == null ? "" : "&date=" + asked);
    }
}
