package org.khabar.model;

import org.jspecify.annotations.Nullable;

/**
 * The outline of an area.
 *
 * @param dataset the file it came with
 * @param id the area's P-code, or another code that the file gives it; unique in its dataset
 * @param name as the file writes it
 * @param country ISO 3166-1 alpha-3 code, or null where the file does not tell it
 * @param level 0 for a country, 1 for a province, 2 for a district; null where the file does not tell it
 * @param parent id of the area that holds it, or null
 * @param geometry a Polygon or MultiPolygon as GeoJSON, degrees of longitude before latitude
 */
public record Boundary(
        String dataset,
        String id,
        String name,
        @Nullable String country,
        @Nullable Integer level,
        @Nullable String parent,
        String geometry) {
    public Boundary {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "The id (%s) and the name (%s) of a boundary must not be empty.".formatted(id, name));
        }
    }
}
