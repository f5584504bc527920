package org.khabar.record.export.gist;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Countries by their ISO 3166-1 alpha-3 codes. */
public final class Countries {
    private static final Map<String, Locale> COUNTRIES = Stream.of(Locale.getISOCountries())
            .map(code -> Locale.of("", code))
            .collect(Collectors.toMap(Locale::getISO3Country, country -> country));

    private Countries() {}

    /** Its English name, or null where there is no such country. */
    public static @Nullable String name(@Nullable String code) {
        Locale country = code == null ? null : COUNTRIES.get(code);
        return country == null ? null : country.getDisplayCountry(Locale.ENGLISH);
    }

    /** Its ISO 3166-1 alpha-2 code, or null where there is no such country. */
    public static @Nullable String twoLetters(@Nullable String code) {
        Locale country = code == null ? null : COUNTRIES.get(code);
        return country == null ? null : country.getCountry();
    }
}
