package org.khabar.gazetteer.source;

import java.util.Locale;
import java.util.MissingResourceException;

/** Turns two-letter country codes into the three-letter ones that we use. */
final class CountryCodes {
    private CountryCodes() {}

    /**
     * The ISO 3166-1 alpha-3 code of an alpha-2 code.
     *
     * @throws IllegalArgumentException if there is no such country
     */
    static String alpha3(String alpha2) {
        if (alpha2.equals("XK")) {
            return "XKX";
        }
        try {
            return Locale.of("", alpha2).getISO3Country();
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("The country (%s) is not an ISO code.".formatted(alpha2), e);
        }
    }
}
