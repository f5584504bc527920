package org.khabar.eval.file;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** English names of countries, as labelled files write them, and their codes. Case does not count. */
public final class CountryNames {
    private final Map<String, String> codes = new HashMap<>();

    /** Knows the names that the Java library ships, and those in {@code country-names.tsv}. */
    public CountryNames() {
        for (String two : Locale.getISOCountries()) {
            Locale country = Locale.of("", two);
            codes.put(key(country.getDisplayCountry(Locale.ENGLISH)), country.getISO3Country());
        }
        Table.load("country-names.tsv").forEach((name, code) -> codes.put(key(name), code));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace("&", "and").strip();
    }

    /** ISO 3166-1 alpha-3 code of the country of that name. */
    public Optional<String> findCode(String name) {
        return Optional.ofNullable(codes.get(key(name)));
    }
}
