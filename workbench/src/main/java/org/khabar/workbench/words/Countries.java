package org.khabar.workbench.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/** Names of countries, as the Java platform knows them in each language. */
final class Countries {
    private static final Map<String, String> SHORT = shortCodes();

    private Countries() {}

    static String name(String code, Locale locale) {
        String two = SHORT.get(code);
        return two == null ? code : Locale.of("", two).getDisplayCountry(locale);
    }

    private static Map<String, String> shortCodes() {
        Map<String, String> codes = new HashMap<>();
        for (String two : Locale.getISOCountries()) {
            try {
                codes.put(Locale.of("", two).getISO3Country(), two);
            } catch (MissingResourceException e) {
                // The platform knows no three letters for it: it is shown by its code.
                codes.put(two, two);
            }
        }
        return Map.copyOf(codes);
    }
}
