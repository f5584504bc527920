package org.khabar.open.known;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.gazetteer.Gazetteer;
import org.khabar.gazetteer.GazetteerPlace;

/** Which country is meant by a code or a name, as ISO 3166-1 alpha-3. Safe between threads. */
public final class Countries {
    private static final Set<String> ISO = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    private static final Set<String> ALPHA_2 = Set.of(Locale.getISOCountries());

    private final Gazetteer gazetteer;
    private final Map<String, String> calledOtherwise;

    public Countries(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.calledOtherwise = Tsv.pairs("country-names.tsv");
    }

    /** The code of a country written as a name, a two-letter or a three-letter code. */
    public Optional<String> find(String written) {
        String name = written.strip();
        if (ISO.contains(name) || gazetteer.findCountry(name).isPresent()) {
            return Optional.of(name);
        }
        if (ALPHA_2.contains(name)) {
            return alpha3(name);
        }
        // UCDP writes an older name behind: Myanmar (Burma).
        String plain = name.replaceAll("\\s*\\([^)]*\\)", "").strip();
        return Stream.of(name, plain)
                .flatMap(each ->
                        Optional.ofNullable(calledOtherwise.get(each.toLowerCase(Locale.ROOT)))
                                .or(() -> named(each))
                                .stream())
                .findFirst();
    }

    /** The name to show for a code; the code itself where it has none. */
    public String name(String iso3) {
        return gazetteer.findCountry(iso3).map(GazetteerPlace::name).orElse(iso3);
    }

    private Optional<String> named(String name) {
        List<String> codes = gazetteer.listByName(name).stream()
                .filter(place -> place.kind() == GazetteerPlace.Kind.COUNTRY)
                .map(GazetteerPlace::country)
                .distinct()
                .toList();
        return codes.size() == 1 ? Optional.of(codes.getFirst()) : Optional.empty();
    }

    private static Optional<String> alpha3(String alpha2) {
        try {
            return Optional.of(Locale.of("", alpha2).getISO3Country());
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
