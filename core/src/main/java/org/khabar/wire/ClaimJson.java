package org.khabar.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
            return JSON.writeValueAsString(tree(claim));
        } catch (JsonProcessingException e) {
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
        ObjectNode node = tree(claim);
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

    private static String correctable(ObjectNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        names.removeAll(FIXED);
        return String.join(", ", names);
    }

    private static ObjectNode tree(Claim claim) {
        Claim.Anchor anchor = claim.anchor();
        Claim.Stance stance = claim.stance();
        ObjectNode node = JSON.createObjectNode();
        node.put("id", claim.id());
        node.put("report", anchor.report());
        node.put("sentence", anchor.sentence());
        node.put("quote", anchor.quote());
        node.putArray("span").add(anchor.span().start()).add(anchor.span().end());
        node.put("kind", claim.what().type().kind());
        node.put("type", claim.what().type().label());
        strings(node, "mode", claim.what().modes());
        node.put("trigger", anchor.trigger());
        names(node, "actors", claim.roles().actors());
        names(node, "recipients", claim.roles().recipients());
        ArrayNode places = node.putArray("places");
        claim.setting().places().forEach(place -> places.add(place(place)));
        node.set("time", time(claim.setting().time()));
        node.set("events", range(claim.counts().events()));
        node.set("killed", range(claim.counts().killed()));
        node.set("injured", range(claim.counts().injured()));
        node.set("detained", range(claim.counts().detained()));
        node.set("displaced", range(claim.counts().displaced()));
        strings(node, "means", claim.what().means());
        ArrayNode attribution = node.putArray("attribution");
        for (Attribution a : stance.attribution()) {
            attribution
                    .addObject()
                    .put("holder", a.holder())
                    .put("actor", a.actor())
                    .put("cue", a.cue());
        }
        node.put("outlet", stance.outlet());
        node.put("factuality", stance.factuality().label());
        node.put("status", stance.status().label());
        node.put("responsibility", stance.responsibility().label());
        FigureValue value = claim.value();
        if (value == null) {
            node.putNull("value");
        } else {
            ObjectNode v = node.putObject("value");
            v.put("low", value.range().low());
            v.put("high", value.range().high());
            v.put("unit", value.unit());
            v.put("text", value.range().text());
        }
        return node;
    }

    private static void strings(ObjectNode node, String field, List<String> values) {
        ArrayNode array = node.putArray(field);
        values.forEach(array::add);
    }

    static void names(ObjectNode node, String field, List<Name> names) {
        ArrayNode array = node.putArray(field);
        names.forEach(name -> array.addObject().put("text", name.text()).put("actor", name.actor()));
    }

    static ObjectNode place(Place place) {
        return JSON.createObjectNode()
                .put("text", place.text())
                .put("place", place.place())
                .put("country", place.country())
                .put("adm1", place.adm1())
                .put("lat", place.lat())
                .put("lon", place.lon())
                .put("precision", place.precision().label());
    }

    static @Nullable ObjectNode time(@Nullable TimeSpan time) {
        return time == null
                ? null
                : JSON.createObjectNode()
                        .put("from", time.from() == null ? null : time.from().toString())
                        .put("to", time.to() == null ? null : time.to().toString())
                        .put("text", time.text())
                        .put("precision", time.precision().label());
    }

    static @Nullable ObjectNode range(@Nullable Range range) {
        return range == null
                ? null
                : JSON.createObjectNode()
                        .put("low", range.low())
                        .put("high", range.high())
                        .put("text", range.text());
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
