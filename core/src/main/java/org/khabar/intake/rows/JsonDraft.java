package org.khabar.intake.rows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.intake.plain.Draft;
import org.khabar.intake.plain.Limits;
import org.khabar.intake.plain.WrittenDate;

/** A report from one JSON object: {@code id}, {@code date}, {@code text} and what may come with them. */
final class JsonDraft {
    private static final List<String> TEXT = List.of("text", "body", "content");
    private static final List<String> DATE = List.of("date", "published");
    private static final List<String> OUTLET = List.of("outlet", "outlets");

    private JsonDraft() {}

    /** A reader of JSON that takes no deeper, longer or doubtful input. */
    static ObjectMapper mapper(Limits limits) {
        StreamReadConstraints bounds = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.rowChars())
                .build();
        return new ObjectMapper(
                        JsonFactory.builder().streamReadConstraints(bounds).build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** Sends the report that a node holds, or what is wrong with it. */
    static void send(JsonNode node, int line, Rows out) {
        if (!node.isObject()) {
            out.problem(line, "A report must be a JSON object such as {\"id\": …, \"date\": …, \"text\": …}.");
            return;
        }
        JsonNode text = first(node, TEXT);
        if (text == null || !text.isTextual() || text.textValue().isBlank()) {
            out.problem(line, "The field \"text\" must hold the report's text; it is missing, empty or no string.");
            return;
        }
        out.report(new Draft(text.textValue())
                .id(string(node.get("id")))
                .published(date(node, line, out).orElse(null))
                .outlets(strings(first(node, OUTLET)))
                .title(string(node.get("title")))
                .author(String.join(", ", strings(node.get("author"))))
                .url(string(node.get("url")))
                .language(string(node.get("language")))
                .section(string(node.get("section"))));
    }

    /** What to say of a line that is no JSON: one line without the parser's source reference. */
    static String reason(JsonProcessingException e) {
        return "This is not JSON (%s). Mend the line or leave it out."
                .formatted(e.getOriginalMessage().lines().findFirst().orElse("").strip());
    }

    private static Optional<LocalDate> date(JsonNode node, int line, Rows out) {
        String written = string(first(node, DATE));
        if (written == null || written.isBlank()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = WrittenDate.ofField(written);
        if (date.isEmpty()) {
            out.problem(
                    line,
                    "The field \"date\" (%s) must be a day such as 2021-10-03. The report was kept without it."
                            .formatted(written.substring(0, Math.min(40, written.length()))));
        }
        return date;
    }

    private static @Nullable JsonNode first(JsonNode node, List<String> names) {
        for (String name : names) {
            JsonNode value = node.get(name);
            if (value != null && !value.isNull()) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable String string(@Nullable JsonNode node) {
        return node == null || node.isNull() || node.isContainerNode() ? null : node.asText();
    }

    private static List<String> strings(@Nullable JsonNode node) {
        List<String> values = new ArrayList<>();
        if (node != null && node.isArray()) {
            node.forEach(value -> values.addAll(strings(value)));
        } else {
            String value = string(node);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }
}
