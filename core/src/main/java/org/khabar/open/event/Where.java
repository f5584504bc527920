package org.khabar.open.event;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Precision;
import org.khabar.open.known.KnownPlaces;
import org.khabar.open.table.Row;

/**
 * Where a row says something was.
 *
 * @param row the row
 * @param known where to look up
 * @param country ISO 3166-1 alpha-3 code, or null
 */
record Where(Row row, Known known, @Nullable String country) {
    /**
     * The place, with the row's own coordinates.
     *
     * @param adm1 column of the first-level area
     * @param names columns of names, of which the first that holds something is the place's
     */
    Place at(Precision precision, String adm1, String... names) {
        String name = Arrays.stream(names)
                .flatMap(column -> row.find(column).stream())
                .findFirst()
                .orElse("");
        return known.places()
                .place(new KnownPlaces.Written(
                        name, country, row.text(adm1), degrees("latitude", 90), degrees("longitude", 180), precision));
    }

    /** The degrees in a cell, or null where it is empty; refused beyond the limit. */
    private @Nullable Double degrees(String column, int limit) {
        OptionalDouble degrees = row.findNumber(column);
        if (Math.abs(degrees.orElse(0)) > limit) {
            throw row.bad(column, "between -%d and %d degrees".formatted(limit, limit));
        }
        return degrees.isEmpty() ? null : (Double) degrees.getAsDouble();
    }

    /** How closely, from which of the columns hold something. */
    static Precision finest(Row row, String town, String district, String province) {
        if (!row.text(town).isEmpty()) {
            return Precision.TOWN;
        }
        if (!row.text(district).isEmpty()) {
            return Precision.DISTRICT;
        }
        return row.text(province).isEmpty() ? Precision.COUNTRY : Precision.PROVINCE;
    }
}
