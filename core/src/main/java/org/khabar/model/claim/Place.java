package org.khabar.model.claim;

import org.jspecify.annotations.Nullable;

/**
 * A place as a report names it, with what the gazetteer knows of it.
 *
 * @param text as written
 * @param place id in the gazetteer, or null where it is not known
 * @param country ISO 3166-1 alpha-3 code, or null
 * @param adm1 name of the first-level area, or null
 * @param lat degrees north, or null
 * @param lon degrees east, or null
 * @param precision site, town, district, province, country or unknown
 */
public record Place(
        String text,
        @Nullable String place,
        @Nullable String country,
        @Nullable String adm1,
        @Nullable Double lat,
        @Nullable Double lon,
        Precision precision) {}
