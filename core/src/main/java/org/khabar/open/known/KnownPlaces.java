package org.khabar.open.known;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.gazetteer.Gazetteer;
import org.khabar.gazetteer.GazetteerPlace;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Precision;

/** Which place of the gazetteer a dataset means. Safe between threads. */
public final class KnownPlaces {
    /** A town of that name farther off than this is another town. */
    private static final double FARTHEST_KM = 25;

    private static final Pattern KIND = Pattern.compile(
            "(?i)\\s+(town|city|village|district|province|state|division|governorate|region|department|county)$");

    private final Gazetteer gazetteer;

    public KnownPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Where a row says something was.
     *
     * @param name as written
     * @param country ISO 3166-1 alpha-3 code, or null
     * @param adm1 name of the first-level area, or empty
     * @param lat degrees north, or null
     * @param lon degrees east, or null
     * @param precision how closely the row says it
     */
    public record Written(
            String name,
            @Nullable String country,
            String adm1,
            @Nullable Double lat,
            @Nullable Double lon,
            Precision precision) {}

    /** The place with its id where the gazetteer knows it. The row's own coordinates stand. */
    public Place place(Written written) {
        Optional<GazetteerPlace> known = find(written);
        return new Place(
                written.name,
                known.map(GazetteerPlace::id).orElse(null),
                written.country,
                written.adm1.isEmpty() ? known.map(GazetteerPlace::adm1).orElse(null) : bare(written.adm1),
                written.lat != null
                        ? written.lat
                        : known.map(GazetteerPlace::lat).orElse(null),
                written.lon != null
                        ? written.lon
                        : known.map(GazetteerPlace::lon).orElse(null),
                written.precision);
    }

    private Optional<GazetteerPlace> find(Written written) {
        String country = written.country;
        if (country == null) {
            return Optional.empty();
        }
        if (written.precision == Precision.COUNTRY) {
            return gazetteer.findCountry(country);
        }
        GazetteerPlace here = point(written);
        List<GazetteerPlace> fit = gazetteer.listByName(bare(written.name)).stream()
                .filter(place -> place.country().equals(country) && place.kind().precision() == written.precision)
                .filter(place -> here == null || near(place, here))
                .toList();
        return here == null && fit.size() > 1
                ? Optional.empty()
                : fit.stream().min(Comparator.comparingDouble(place -> here == null ? 0 : place.kilometresTo(here)));
    }

    /** Of an area, the point says little; of a town, much. */
    private static boolean near(GazetteerPlace place, GazetteerPlace here) {
        double kilometres = place.kilometresTo(here);
        return place.kind() == GazetteerPlace.Kind.PROVINCE || Double.isNaN(kilometres) || kilometres <= FARTHEST_KM;
    }

    private static @Nullable GazetteerPlace point(Written written) {
        return written.lat == null || written.lon == null
                ? null
                : new GazetteerPlace(
                        "", "here", List.of(), "", "", GazetteerPlace.Kind.SITE, written.lat, written.lon, 0);
    }

    /** Without the word for its kind: Shan State, Dhaka division. */
    private static String bare(String name) {
        return KIND.matcher(name.strip()).replaceFirst("");
    }
}
