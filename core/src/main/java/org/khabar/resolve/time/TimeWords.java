package org.khabar.resolve.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The vocabulary of time, from {@code times.yaml}: tables of words with what they stand for, and the patterns made from
 * them. Immutable.
 */
final class TimeWords {
    private static final String FILE = "times.yaml";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)(2?)}");
    /** What a value of each table looks like; tables that are not named here are plain lists. */
    private static final Map<String, String> SHAPES = Map.of(
            "months", "[1-9]|1[0-2]",
            "weekdays", "[1-7]",
            "seasons", "[1-9]|1[0-2]",
            "counts", "\\d+",
            "feasts", "[01]\\d-[0-3]\\d",
            "known", "\\d{4}-[01]\\d-[0-3]\\d",
            "units", "\\d+ (HOURS|DAYS|WEEKS|MONTHS|YEARS|DECADES|CENTURIES)",
            "near", "-?\\d+ -?\\d+ (DAY|WEEK|MONTH|YEAR)",
            "parts", "[1-9]/[1-9]");

    /** Words that begin a time only together with the next one. */
    private static final Set<String> OPENERS = Set.of(
            "the", "this", "last", "past", "current", "next", "coming", "between", "from", "since", "until", "till",
            "by", "before", "after", "beyond", "prior", "up", "very", "earlier", "later", "at", "as", "around", "about",
            "on", "weekend", "to");

    private final Map<String, Map<String, String>> tables;
    private final Set<String> beginnings = new HashSet<>();
    private final Map<String, String> patterns = new LinkedHashMap<>();

    private TimeWords(Map<String, Map<String, String>> tables) {
        this.tables = tables;
        tables.forEach((name, words) -> patterns.put(name, anyOf(words)));
        tables.values().forEach(words -> words.keySet().forEach(word -> beginnings.add(word.split(" ", 2)[0])));
        beginnings.addAll(OPENERS);
        patterns.put("day", "[0-3]?\\d(?:st|nd|rd|th)?");
        patterns.put("year", "1[89]\\d\\d|20\\d\\d");
        patterns.put("side", "last|past|this|current|next|coming");
        String count = patterns.get("counts");
        patterns.put("number", "\\d{1,4}|(?:%s)(?: - (?:%s))?|%s".formatted(count, count, patterns.get("vague")));
        patterns.put("clock", "\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m\\.?|[0-2]?\\d[:.][0-5]\\d(?: (?:gmt|utc|hours|h))?");
    }

    /**
     * The vocabulary that ships with Khabar.
     *
     * @throws IllegalArgumentException if an entry does not look as its table wants it
     */
    static TimeWords load() {
        try (InputStream in = TimeWords.class.getResourceAsStream(FILE)) {
            return of(new YAMLMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException("The words for time (%s) could not be read.".formatted(FILE), e);
        }
    }

    private static TimeWords of(JsonNode root) {
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        root.properties().forEach(table -> {
            Map<String, String> words = new LinkedHashMap<>();
            if (table.getValue().isArray()) {
                table.getValue().forEach(word -> words.put(word.asText(), ""));
            } else {
                table.getValue()
                        .properties()
                        .forEach(
                                word -> words.put(word.getKey(), word.getValue().asText()));
            }
            check(table.getKey(), words);
            tables.put(table.getKey(), words);
        });
        return new TimeWords(tables);
    }

    private static void check(String table, Map<String, String> words) {
        String shape = SHAPES.getOrDefault(table, "");
        words.forEach((word, value) -> {
            if (!value.matches(shape)) {
                throw new IllegalArgumentException(
                        "%s: the entry (%s: %s) of %s must look like %s.".formatted(FILE, word, value, table, shape));
            }
        });
    }

    /** Longest first, so that a word never hides a longer one that begins like it. */
    private static String anyOf(Map<String, String> words) {
        return words.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** Whether a time can begin with a word that is followed by another; cheap, so that most words are passed over. */
    boolean mayBegin(String word, String next) {
        boolean alone = !OPENERS.contains(word) && !has("counts", word);
        return isBeginning(word) && (alone || isBeginning(next));
    }

    private boolean isBeginning(String word) {
        return beginnings.contains(word) || (!word.isEmpty() && Character.isDigit(word.charAt(0)));
    }

    boolean has(String table, String word) {
        return words(table).containsKey(word);
    }

    /**
     * What a word of a table stands for.
     *
     * @throws IllegalArgumentException if the table does not have the word
     */
    String get(String table, String word) {
        String value = words(table).get(word);
        if (value == null) {
            throw new IllegalArgumentException("The table (%s) of %s has no word (%s).".formatted(table, FILE, word));
        }
        return value;
    }

    int number(String table, String word) {
        return Integer.parseInt(get(table, word));
    }

    /** How many units a group {@code {number}} stands for; "several" of them, and none named, are three. */
    long count(@Nullable String number) {
        if (number == null || has("vague", number)) {
            return 3;
        }
        return Arrays.stream(number.split(" - "))
                .mapToLong(n -> Character.isDigit(n.charAt(0)) ? Long.parseLong(n) : number("counts", n))
                .sum();
    }

    /** The unit of the calendar that such a word is counted in, {@code DAYS} for "fortnight". */
    ChronoUnit chrono(String unit) {
        return ChronoUnit.valueOf(get("units", unit).split(" ")[1]);
    }

    /** How many of those units the word stands for, 14 for "fortnight". */
    long amount(String unit) {
        return Long.parseLong(get("units", unit).split(" ")[0]);
    }

    private Map<String, String> words(String table) {
        @Nullable Map<String, String> words = tables.get(table);
        if (words == null) {
            throw new IllegalArgumentException("There is no table (%s) in %s.".formatted(table, FILE));
        }
        return words;
    }

    /**
     * A pattern over words parted by single spaces. {@code {months}} stands for any word of that table and becomes a
     * group of that name; {@code {day}}, {@code {year}}, {@code {side}}, {@code {number}} and {@code {clock}} are known
     * too; {@code {day2}} is a second one.
     */
    Pattern compile(String template) {
        String regex = PLACEHOLDER.matcher(template).replaceAll(m -> {
            String known = patterns.get(m.group(1));
            if (known == null) {
                throw new IllegalArgumentException("There is no table (%s) in %s.".formatted(m.group(1), FILE));
            }
            return Matcher.quoteReplacement("(?<%s%s>%s)".formatted(m.group(1), m.group(2), known));
        });
        return Pattern.compile("(?:" + regex + ")(?= |$)");
    }
}
