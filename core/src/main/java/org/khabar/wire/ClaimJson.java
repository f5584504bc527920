package org.khabar.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Span;
import org.khabar.model.claim.Attribution;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.ClaimType;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.FigureValue;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.Responsibility;
import org.khabar.model.claim.Status;
import org.khabar.model.claim.TimeSpan;

/**
 * Writes a claim as one JSON object and reads it back, field for field as the claim record lists them. Immutable and
 * safe to share between threads.
 */
public final class ClaimJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What says which claim it is. */
    private static final Set<String> FIXED = Set.of("id", "report", "sentence", "quote", "span", "kind", "trigger");

    private ClaimJson() {}

    /** One line, no line break in it. */
    public static String write(Claim claim) {
        try {
            return ClaimWriter.write(claim);
        } catch (IOException e) {
            throw new IllegalStateException("The claim %s could not be written.".formatted(claim.id()), e);
        }
    }

    /**
     * The claim on one line.
     *
     * @throws IllegalArgumentException if it is not JSON or a field is missing or out of its range; the message names
     *     it
     */
    public static Claim read(String line) {
        try {
            return read(JSON.readTree(line));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The line is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * The claim of an object that was read already.
     *
     * @throws IllegalArgumentException if a field is missing or out of its range; the message names it
     */
    public static Claim read(JsonNode node) {
        return claim(node);
    }

    /**
     * The claim with other values in some fields.
     *
     * @param fields by name, each with its JSON value
     * @throws IllegalArgumentException if there is no such field, it cannot be corrected, or the value does not fit it
     */
    public static Claim correct(Claim claim, Map<String, String> fields) {
        ObjectNode node = tree(write(claim));
        fields.forEach((field, value) -> {
            if (FIXED.contains(field) || !node.has(field)) {
                throw new IllegalArgumentException(
                        "The field (%s) cannot be corrected; these can: %s.".formatted(field, correctable(node)));
            }
            try {
                node.set(field, JSON.readTree(value));
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(
                        "The value (%s) of the field (%s) is not JSON.".formatted(value, field), e);
            }
        });
        return claim(node);
    }

    private static ObjectNode tree(String line) {
        try {
            return (ObjectNode) JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The claim (%s) was not written as JSON.".formatted(line), e);
        }
    }

    private static String correctable(ObjectNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        names.removeAll(FIXED);
        return String.join(", ", names);
    }

    private static Claim claim(JsonNode node) {
        Claim.Anchor anchor = new Claim.Anchor(
                text(node, "report"),
                node.path("sentence").asInt(),
                text(node, "quote"),
                new Span(
                        node.path("span").path(0).asInt(),
                        node.path("span").path(1).asInt()),
                text(node, "trigger"));
        Claim.What what = new Claim.What(
                ClaimType.of(text(node, "kind"), text(node, "type")), strings(node, "mode"), strings(node, "means"));
        Claim.Roles roles = new Claim.Roles(names(node, "actors"), names(node, "recipients"));
        List<Place> places = new ArrayList<>();
        node.path("places").forEach(p -> places.add(place(p)));
        Claim.Setting setting = new Claim.Setting(places, time(node.path("time")));
        Claim.Counts counts = new Claim.Counts(
                range(node.path("events")),
                range(node.path("killed")),
                range(node.path("injured")),
                range(node.path("detained")),
                range(node.path("displaced")));
        List<Attribution> attribution = new ArrayList<>();
        node.path("attribution")
                .forEach(
                        a -> attribution.add(new Attribution(text(a, "holder"), optional(a, "actor"), text(a, "cue"))));
        Claim.Stance stance = new Claim.Stance(
                attribution,
                optional(node, "outlet"),
                Factuality.of(text(node, "factuality")),
                Status.valueOf(text(node, "status").toUpperCase(Locale.ROOT)),
                Responsibility.valueOf(text(node, "responsibility").toUpperCase(Locale.ROOT)));
        JsonNode v = node.path("value");
        Range number = range(v);
        FigureValue value = number == null ? null : new FigureValue(number, text(v, "unit"));
        return new Claim(text(node, "id"), anchor, what, roles, setting, counts, stance, value);
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value == null || !value.isTextual()) {
            throw new IllegalArgumentException("The field (%s) must be text.".formatted(field));
        }
        return value.textValue();
    }

    private static @Nullable String optional(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || !value.isTextual() ? null : value.textValue();
    }

    private static List<String> strings(JsonNode node, String field) {
        List<String> values = new ArrayList<>();
        node.path(field).forEach(v -> values.add(v.asText()));
        return values;
    }

    private static List<Name> names(JsonNode node, String field) {
        List<Name> names = new ArrayList<>();
        node.path(field).forEach(n -> names.add(new Name(text(n, "text"), optional(n, "actor"))));
        return names;
    }

    private static Place place(JsonNode node) {
        return new Place(
                text(node, "text"),
                optional(node, "place"),
                optional(node, "country"),
                optional(node, "adm1"),
                node.path("lat").isNumber() ? (Double) node.path("lat").doubleValue() : null,
                node.path("lon").isNumber() ? (Double) node.path("lon").doubleValue() : null,
                precision(node));
    }

    private static Precision precision(JsonNode node) {
        return Precision.valueOf(text(node, "precision").toUpperCase(Locale.ROOT));
    }

    private static @Nullable TimeSpan time(JsonNode node) {
        if (!node.isObject()) {
            return null;
        }
        String from = optional(node, "from");
        String to = optional(node, "to");
        String words = optional(node, "text");
        return new TimeSpan(
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                words == null ? "" : words,
                precision(node));
    }

    private static @Nullable Range range(JsonNode node) {
        if (!node.isObject()) {
            return null;
        }
        if (!node.path("low").isIntegralNumber()) {
            throw new IllegalArgumentException("The field (low) of a range must be a whole number.");
        }
        String words = optional(node, "text");
        return new Range(
                node.path("low").longValue(),
                node.path("high").isIntegralNumber() ? (Long) node.path("high").longValue() : null,
                words == null ? "" : words);
    }
}
