package org.khabar.match.likeness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The YAML files beside this package. */
public final class MatchFiles {
    private static final YAMLMapper YAML = new YAMLMapper();

    private MatchFiles() {}

    /**
     * The tree of a file.
     *
     * @throws IllegalStateException if it is missing
     */
    public static JsonNode yaml(String file) {
        try (InputStream in = MatchFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The matching file (%s) is missing.".formatted(file));
            }
            return YAML.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The matching file (%s) could not be read.".formatted(file), e);
        }
    }
}
