package org.khabar.weigh.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names by which outlets go: {@code DW} is Deutsche Welle. */
final class OutletNames {
    /** The list by which credits are found in reports; one list, so that one outlet is edited in one place. */
    private static final String FILE = "/org/khabar/text/outlets.tsv";

    private static final Pattern SEPARATOR = Pattern.compile("[\t|]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private final Map<String, String> shown;

    private OutletNames(Map<String, String> shown) {
        this.shown = Map.copyOf(shown);
    }

    /** The names that Khabar ships. */
    static OutletNames shipped() {
        try (InputStream in = OutletNames.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The list of outlets (%s) must be on the class path.".formatted(FILE));
            }
            Map<String, String> shown = new HashMap<>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(shown, SEPARATOR.split(line)));
            return new OutletNames(shown);
        } catch (IOException e) {
            throw new UncheckedIOException("The list of outlets (%s) cannot be read.".formatted(FILE), e);
        }
    }

    private static void add(Map<String, String> shown, String[] names) {
        for (String name : names) {
            shown.putIfAbsent(slug(name), names[0].strip());
        }
    }

    /** The name under which a listed outlet is shown, whichever of its names is given. */
    Optional<String> find(String name) {
        return Optional.ofNullable(shown.get(slug(name)));
    }

    /** Letters and digits in lower case, without accents and a leading "the", parted by hyphens. */
    static String slug(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String slug = ENDS.matcher(NO_WORD.matcher(plain).replaceAll("-")).replaceAll("");
        return slug.startsWith("the-") ? slug.substring("the-".length()) : slug;
    }
}
