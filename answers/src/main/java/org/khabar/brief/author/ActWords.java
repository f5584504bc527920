package org.khabar.brief.author;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khabar.model.claim.Claim;

/** How an act is named in a sentence, by its type and mode. Thread-safe. */
final class ActWords {
    private static final String ANY = "-";
    private static final int COLUMNS = 3;
    private static final ActWords SHIPPED = read();

    private final Map<String, String> words;

    private ActWords(Map<String, String> words) {
        this.words = Map.copyOf(words);
    }

    static ActWords shipped() {
        return SHIPPED;
    }

    private static ActWords read() {
        try (InputStream in = ActWords.class.getResourceAsStream("act-words.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The shipped file act-words.tsv must be there.");
            }
            Map<String, String> words = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.split("\t", COLUMNS)))
                    .forEach(cells -> words.put(cells.get(0) + " " + cells.get(1), cells.get(2)));
            return new ActWords(words);
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped file act-words.tsv cannot be read.", e);
        }
    }

    /** "a suicide attack", "arrests", "talks"; the type's own name where no row fits. */
    String of(List<Claim> claims) {
        String type = claims.getFirst().what().type().label();
        return claims.stream()
                .filter(claim -> claim.what().type().label().equals(type))
                .flatMap(claim -> claim.what().modes().stream())
                .map(mode -> words.get(type + " " + mode))
                .filter(found -> found != null)
                .map(Object::toString)
                .findFirst()
                .orElseGet(() -> words.getOrDefault(type + " " + ANY, type));
    }
}
