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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.khabar.model.passage.Sentence;

/** The vocabulary of numbers, from {@code numbers.yaml}: tables of phrases with what they stand for. Immutable. */
final class NumberLexicon {
    private static final String FILE = "numbers.yaml";
    private static final int LONGEST_PHRASE = 5;
    private static final Set<String> MODIFIERS = Set.of("before", "after");

    private final Map<String, Table> tables;

    /**
     * What the phrases of one table stand for, with the words that they begin and end with: most words of a sentence do
     * neither.
     */
    private record Table(Map<String, String> phrases, Set<String> first, Set<String> last) {
        static Table of(Map<String, String> phrases) {
            return new Table(
                    Map.copyOf(phrases),
                    phrases.keySet().stream().map(p -> p.split(" ")[0]).collect(Collectors.toUnmodifiableSet()),
                    phrases.keySet().stream()
                            .map(p -> p.substring(p.lastIndexOf(' ') + 1))
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

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
        this.tables =
                tables.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> Table.of(e.getValue())));
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
        Table in = table(table);
        if (i < 0 || i >= sentence.size() || !in.first().contains(lower(sentence, i, 1))) {
            return Optional.empty();
        }
        for (int length = Math.min(LONGEST_PHRASE, sentence.size() - i); length > 0; length--) {
            String value = in.phrases().get(lower(sentence, i, length));
            if (value != null) {
                return Optional.of(new Phrase(i + length, value));
            }
        }
        return Optional.empty();
    }

    /** Whether a phrase of a table ends just before a token. */
    boolean endsBefore(String table, Sentence sentence, int i) {
        Table in = table(table);
        if (i < 1 || !in.last().contains(lower(sentence, i - 1, 1))) {
            return false;
        }
        return IntStream.rangeClosed(1, Math.min(LONGEST_PHRASE, i))
                .anyMatch(length -> in.phrases().containsKey(lower(sentence, i - length, length)));
    }

    private static String lower(Sentence sentence, int from, int length) {
        StringBuilder words = new StringBuilder(sentence.token(from).word());
        for (int i = from + 1; i < from + length; i++) {
            words.append(' ').append(sentence.token(i).word());
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    private Table table(String name) {
        Table table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("There is no table (%s) in %s.".formatted(name, FILE));
        }
        return table;
    }
}
