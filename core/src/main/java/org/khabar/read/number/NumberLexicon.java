package org.khabar.read.number;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.passage.Sentence;

/** The vocabulary of numbers, from {@code numbers.yaml}: tables of phrases with what they stand for. Immutable. */
final class NumberLexicon {
    private static final String FILE = "numbers.yaml";
    private static final int LONGEST_PHRASE = 5;
    private static final Set<String> MODIFIERS = Set.of("before", "after");

    private final Map<String, Map<String, String>> tables;

    /**
     * A phrase found in a sentence.
     *
     * @param end one past its last token
     * @param value what it stands for
     */
    record Phrase(int end, String value) {
        long number() {
            return Long.parseLong(value);
        }
    }

    private NumberLexicon(Map<String, Map<String, String>> tables) {
        this.tables = tables;
        tables.forEach((table, phrases) -> phrases.forEach((phrase, value) -> {
            if (!value.matches(MODIFIERS.contains(table) ? "at least|at most|above|about" : "\\d{1,13}")) {
                throw new IllegalArgumentException("%s: the entry (%s: %s) of %s must be %s."
                        .formatted(FILE, phrase, value, table, MODIFIERS.contains(table) ? "a modifier" : "a number"));
            }
        }));
    }

    /**
     * The vocabulary that ships with Khabar.
     *
     * @throws IllegalArgumentException if an entry does not look as its table wants it
     */
    static NumberLexicon load() {
        try (InputStream in = NumberLexicon.class.getResourceAsStream(FILE)) {
            return new NumberLexicon(new YAMLMapper().readValue(in, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException("The words for numbers (%s) could not be read.".formatted(FILE), e);
        }
    }

    /** The longest phrase of a table that begins at a token. */
    Optional<Phrase> find(String table, Sentence sentence, int i) {
        Map<String, String> phrases = table(table);
        for (int length = LONGEST_PHRASE; length > 0; length--) {
            if (i >= 0 && i + length <= sentence.size()) {
                String value = phrases.get(lower(sentence, i, length));
                if (value != null) {
                    return Optional.of(new Phrase(i + length, value));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a phrase of a table ends just before a token. */
    boolean endsBefore(String table, Sentence sentence, int i) {
        for (int length = 1; length <= LONGEST_PHRASE && length <= i; length++) {
            if (table(table).containsKey(lower(sentence, i - length, length))) {
                return true;
            }
        }
        return false;
    }

    private static String lower(Sentence sentence, int from, int length) {
        StringBuilder words = new StringBuilder(sentence.token(from).word());
        for (int i = from + 1; i < from + length; i++) {
            words.append(' ').append(sentence.token(i).word());
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    private Map<String, String> table(String table) {
        Map<String, String> phrases = tables.get(table);
        if (phrases == null) {
            throw new IllegalArgumentException("There is no table (%s) in %s.".formatted(table, FILE));
        }
        return phrases;
    }
}
