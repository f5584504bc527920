package org.khabar.read.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The YAML files beside this package. */
final class Resources {
    private static final YAMLMapper YAML = new YAMLMapper();

    private Resources() {}

    static JsonNode yaml(String file) {
        try (InputStream in = Resources.class.getResourceAsStream("/org/khabar/read/lexicon/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The lexicon file (%s) is missing.".formatted(file));
            }
            return YAML.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The lexicon file (%s) could not be read.".formatted(file), e);
        }
    }

    /** The words of a file with one word a line. */
    static Set<String> lines(String file) {
        try (InputStream in = Resources.class.getResourceAsStream("/org/khabar/read/lexicon/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The lexicon file (%s) is missing.".formatted(file));
            }
            return Set.copyOf(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The lexicon file (%s) could not be read.".formatted(file), e);
        }
    }

    /**
     * The list under a key.
     *
     * @throws IllegalArgumentException if there is no list under it
     */
    static Set<String> words(JsonNode root, String key) {
        JsonNode list = root.path(key);
        if (!list.isArray()) {
            throw new IllegalArgumentException("The list (%s) must be there.".formatted(key));
        }
        Set<String> words = new HashSet<>();
        list.forEach(word -> words.add(text(word).toLowerCase(Locale.ROOT)));
        return words;
    }

    /**
     * The text of an item.
     *
     * @throws IllegalArgumentException if YAML takes it for something else, as it does with a bare "on" or "no"
     */
    static String text(JsonNode item) {
        if (!item.isTextual()) {
            throw new IllegalArgumentException("The item (%s) must stand in quotes.".formatted(item));
        }
        return item.textValue();
    }
}
