package org.khabar.aid.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An area that access is scored for.
 *
 * @param country ISO 3166-1 alpha-3 code
 * @param name to show; the country's own for a whole country
 * @param names every name that claims may call it by, the shown one among them
 * @param code P-code, or null where none is known
 * @param level 0 for a country, 1 for a first-level area
 * @param shape where it is on a map
 */
public record AccessArea(
        String country,
        String name,
        Set<String> names,
        @Nullable String code,
        int level,
        Shape shape) {
    /**
     * Where an area is on a map.
     *
     * @param lat degrees north of a point in it, or null
     * @param lon degrees east of that point, or null
     * @param outline Polygon or MultiPolygon as GeoJSON, or null
     */
    public record Shape(
            @Nullable Double lat,
            @Nullable Double lon,
            @Nullable String outline) {
        /** Not on any map. */
        public static final Shape NONE = new Shape(null, null, null);
    }

    public AccessArea {
        names = Set.copyOf(names);
        if (!names.contains(name)) {
            throw new IllegalArgumentException("The names (%s) must hold the name (%s).".formatted(names, name));
        }
    }

    /** Is it a whole country? */
    public boolean isCountry() {
        return level == 0;
    }
}
