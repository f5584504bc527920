package org.khabar.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists of words beside this package. */
final class PlaceFiles {
    private PlaceFiles() {}

    /**
     * The lines of a file that hold something; those after {@code #} are remarks.
     *
     * @throws IllegalStateException if there is no such file
     */
    static List<String> lines(String file) {
        try (InputStream in = PlaceFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The gazetteer file (%s) is missing.".formatted(file));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The gazetteer file (%s) could not be read.".formatted(file), e);
        }
    }
}
