package org.khabar.weigh.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code stakes.yaml} says.
 *
 * @param outlets names of outlets, by the actor that they belong to
 * @param speakers names of persons and offices, by the actor that they speak for
 * @param enemies pairs of actors
 * @param leftOut words of a holder's name that only say in what office he speaks
 */
record StakeFile(
        Map<String, List<String>> outlets,
        Map<String, List<String>> speakers,
        List<List<String>> enemies,
        @JsonProperty("left-out") List<String> leftOut) {
    private static final String FILE = "/org/khabar/weigh/stakes.yaml";

    StakeFile {
        outlets = Map.copyOf(given(outlets, "outlets"));
        speakers = Map.copyOf(given(speakers, "speakers"));
        enemies = List.copyOf(given(enemies, "enemies"));
        leftOut = List.copyOf(given(leftOut, "left-out"));
        for (List<String> pair : enemies) {
            if (pair.size() != 2) {
                throw new IllegalArgumentException("The enemies (%s) must be a pair.".formatted(pair));
            }
        }
    }

    /** The file that Khabar ships. */
    static StakeFile shipped() {
        try (InputStream in = StakeFile.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The list of stakes (%s) must be on the class path.".formatted(FILE));
            }
            return new YAMLMapper().readValue(in, StakeFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The list of stakes (%s) cannot be read.".formatted(FILE), e);
        }
    }

    /** The words that the shipped file leaves out of a holder's name. */
    static Set<String> shippedLeftOut() {
        return Set.copyOf(shipped().leftOut);
    }

    private static <T> T given(@Nullable T part, String name) {
        if (part == null) {
            throw new IllegalArgumentException("The part (%s) of %s must be there.".formatted(name, FILE));
        }
        return part;
    }
}
