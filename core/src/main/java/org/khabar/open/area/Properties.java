package org.khabar.open.area;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.khabar.open.known.Tsv;

/** The properties of one area, asked for by what they say and not by what they are called. */
final class Properties {
    private static final int DEEPEST = 5;
    private static final Pattern LEVEL = Pattern.compile("(?:ADM)?(\\d)", Pattern.CASE_INSENSITIVE);
    private static final Map<String, List<String>> CALLED = called();

    private final Map<String, String> values = new HashMap<>();

    Properties(JsonNode properties) {
        properties.properties().forEach(entry -> {
            String text =
                    entry.getValue().isValueNode() ? entry.getValue().asText("").strip() : "";
            if (!text.isEmpty()) {
                values.put(entry.getKey().toLowerCase(Locale.ROOT), text);
            }
        });
    }

    private static Map<String, List<String>> called() {
        Map<String, List<String>> called = new HashMap<>();
        Tsv.rows("boundary-properties.tsv")
                .forEach(row -> called.put(
                        row.getFirst(),
                        row.stream()
                                .skip(1)
                                .map(name -> name.toLowerCase(Locale.ROOT))
                                .toList()));
        return called;
    }

    /** The level that is told, or else the deepest one of which a name or code is given. */
    OptionalInt level() {
        for (String called : CALLED.getOrDefault("level", List.of())) {
            Matcher matcher = LEVEL.matcher(values.getOrDefault(called, ""));
            if (matcher.matches()) {
                return OptionalInt.of(Integer.parseInt(matcher.group(1)));
            }
        }
        return IntStream.iterate(DEEPEST, level -> level >= 0, level -> level - 1)
                .filter(level -> CALLED.getOrDefault("id", List.of()).stream()
                        .filter(called -> called.contains("{n}"))
                        .anyMatch(called -> values.containsKey(at(called, level))))
                .findFirst();
    }

    /** What the properties say of that; a code that is the country's own does not tell the area. */
    Optional<String> find(String what, int level) {
        return CALLED.getOrDefault(what, List.of()).stream()
                .flatMap(called -> Optional.ofNullable(values.get(at(called, level))).stream())
                .filter(value -> !what.equals("id") || level == 0 || !isCountry(value))
                .findFirst();
    }

    private boolean isCountry(String code) {
        return code.equals(values.get("shapegroup")) || code.length() == 2;
    }

    private static String at(String called, int level) {
        return called.replace("{n}", String.valueOf(level)).replace("{p}", String.valueOf(level - 1));
    }
}
