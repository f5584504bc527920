package org.khabar.gazetteer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Precision;

/**
 * A place that the gazetteer knows.
 *
 * @param id readable and lasting, such as {@code AFG/kandahar-town}
 * @param name the name it is shown under
 * @param variants other spellings, scripts and codes
 * @param country ISO 3166-1 alpha-3 code; empty for a region of several countries
 * @param adm1 name of the first-level area that contains it, or empty
 * @param kind what it is
 * @param lat degrees north, or null where only the name is known
 * @param lon degrees east, or null where only the name is known
 * @param population people living there, 0 where it is not known
 */
public record GazetteerPlace(
        String id,
        String name,
        List<String> variants,
        String country,
        String adm1,
        Kind kind,
        @Nullable Double lat,
        @Nullable Double lon,
        long population) {
    /** What a place is. */
    public enum Kind {
        COUNTRY(Precision.COUNTRY),
        PROVINCE(Precision.PROVINCE),
        DISTRICT(Precision.DISTRICT),
        TOWN(Precision.TOWN),
        SITE(Precision.SITE),
        /** A stretch of land without an administration of its own, such as the Sahel. */
        REGION(Precision.UNKNOWN);

        private final Precision precision;

        Kind(Precision precision) {
            this.precision = precision;
        }

        /** How closely a place of this kind says where something was. */
        public Precision precision() {
            return precision;
        }

        /** The word for it in tables and ids. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public GazetteerPlace {
        variants = List.copyOf(variants);
        if (name.isBlank()) {
            throw new IllegalArgumentException("The name of the place (%s) must not be empty.".formatted(id));
        }
        if (!country.isEmpty() && country.length() != 3) {
            throw new IllegalArgumentException(
                    "The country (%s) of %s must be an ISO 3166-1 alpha-3 code.".formatted(country, name));
        }
        if ((lat == null) != (lon == null)) {
            throw new IllegalArgumentException(
                    "The place (%s) must have both lat and lon, or neither.".formatted(name));
        }
        checkDegrees("lat", lat, 90);
        checkDegrees("lon", lon, 180);
        if (population < 0) {
            throw new IllegalArgumentException(
                    "The population (%d) of %s must not be negative.".formatted(population, name));
        }
    }

    private static void checkDegrees(String what, @Nullable Double degrees, int limit) {
        if (degrees != null && !(Math.abs(degrees) <= limit)) {
            throw new IllegalArgumentException(
                    "The %s (%s) must lie between -%d and %d.".formatted(what, degrees, limit, limit));
        }
    }

    /** All names it bears, the one it is shown under first. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), variants.stream());
    }

    /** Kilometres to another place, or nothing said ({@link Double#NaN}) where either has no point. */
    public double kilometresTo(GazetteerPlace other) {
        if (lat == null || lon == null || other.lat == null || other.lon == null) {
            return Double.NaN;
        }
        return Sphere.kilometres(lat, lon, other.lat, other.lon);
    }

    GazetteerPlace withId(String newId) {
        return new GazetteerPlace(newId, name, variants, country, adm1, kind, lat, lon, population);
    }

    GazetteerPlace withMoreVariants(GazetteerPlace same) {
        Set<String> more = new TreeSet<>(variants);
        same.names().forEach(more::add);
        more.remove(name);
        return new GazetteerPlace(id, name, List.copyOf(more), country, adm1, kind, lat, lon, population);
    }
}
