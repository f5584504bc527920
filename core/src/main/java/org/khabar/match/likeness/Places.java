package org.khabar.match.likeness;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.match.sketch.Sketch;
import org.khabar.model.claim.Precision;

/** Compares where two claims say that it was. */
public final class Places {
    /** Towns nearer than this are neighbours. */
    public static final double NEAR_KM = 30;

    private static final double SAME_KM = 3;
    private static final double ELSEWHERE_KM = 80;
    private static final double EARTH_KM = 6371.0088;
    private static final Set<Precision> POINTS = EnumSet.of(Precision.SITE, Precision.TOWN);

    private Places() {}

    /** Is it known to the town, with coordinates? */
    public static boolean isPoint(Sketch.@Nullable Where where) {
        return where != null && POINTS.contains(where.precision()) && where.lat() != null && where.lon() != null;
    }

    /** Is it known more closely than to the country? */
    public static boolean isLocated(Sketch.@Nullable Where where) {
        return isPoint(where) || (where != null && where.country() != null && where.adm1() != null);
    }

    /** The great-circle distance by the haversine formula, in km; the earth a sphere of its mean radius. */
    public static double km(double lat, double lon, double otherLat, double otherLon) {
        double p = Math.toRadians(lat);
        double q = Math.toRadians(otherLat);
        double halfTurn = Math.sin(Math.toRadians(otherLon - lon) / 2);
        double halfRise = Math.sin((q - p) / 2);
        double chord = halfRise * halfRise + Math.cos(p) * Math.cos(q) * halfTurn * halfTurn;
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    static boolean contradict(Sketch.@Nullable Where one, Sketch.@Nullable Where other) {
        if (one == null || other == null || one.text().equals(other.text())) {
            return false;
        }
        if (differ(one.country(), other.country())) {
            return true;
        }
        if (isPoint(one) && isPoint(other)) {
            double km = km(one, other);
            return km >= ELSEWHERE_KM || (km >= NEAR_KM && differ(one.adm1(), other.adm1()));
        }
        return differ(one.adm1(), other.adm1());
    }

    /** Null where one of them does not say. The two must not contradict each other. */
    static @Nullable Level level(Sketch.@Nullable Where one, Sketch.@Nullable Where other) {
        if (one == null || other == null) {
            return null;
        }
        boolean same = one.place() == null
                ? one.text().equals(other.text())
                : one.place().equals(other.place());
        if (isPoint(one) && isPoint(other)) {
            if (same || one.text().equals(other.text())) {
                return Level.PLACE_SAME;
            }
            Level level = between(km(one, other));
            boolean twoSites = one.precision() == Precision.SITE && other.precision() == Precision.SITE;
            return twoSites && level == Level.PLACE_SAME ? Level.PLACE_NEAR : level;
        }
        if (one.precision() == Precision.COUNTRY || other.precision() == Precision.COUNTRY) {
            return one.country() != null && other.country() != null ? Level.PLACE_COUNTRY : null;
        }
        if (same && (one.place() == null || POINTS.contains(one.precision()))) {
            return Level.PLACE_NEAR;
        }
        if (!same && one.precision() == Precision.DISTRICT && other.precision() == Precision.DISTRICT) {
            return Level.PLACE_ELSEWHERE;
        }
        return same || (one.adm1() != null && one.adm1().equals(other.adm1())) ? Level.PLACE_AREA : null;
    }

    private static Level between(double km) {
        return km < SAME_KM ? Level.PLACE_SAME : km < NEAR_KM ? Level.PLACE_NEAR : Level.PLACE_ELSEWHERE;
    }

    private static double km(Sketch.Where one, Sketch.Where other) {
        Double lat = one.lat();
        Double lon = one.lon();
        Double otherLat = other.lat();
        Double otherLon = other.lon();
        return lat == null || lon == null || otherLat == null || otherLon == null
                ? Double.MAX_VALUE
                : km(lat, lon, otherLat, otherLon);
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }
}
