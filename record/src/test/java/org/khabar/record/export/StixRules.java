package org.khabar.record.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What STIX 2.1 asks of the objects that we write; each breach is one line. */
final class StixRules {
    private static final Pattern ID = Pattern.compile(
            "([a-z][a-z0-9-]+)--[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
    private static final Map<String, List<String>> REQUIRED = Map.of(
            "identity", List.of("name"),
            "threat-actor", List.of("name"),
            "location", List.of(),
            "incident", List.of("name"),
            "report", List.of("name", "published", "object_refs"),
            "relationship", List.of("relationship_type", "source_ref", "target_ref"),
            "extension-definition", List.of("created_by_ref", "name", "schema", "version", "extension_types"),
            "marking-definition", List.of());
    private static final Set<String> CLASSES =
            Set.of("individual", "group", "system", "organization", "class", "unknown");
    private static final Set<String> REPORTS = Set.of("threat-report", "campaign", "identity", "threat-actor");

    private final Map<String, JsonNode> objects = new HashMap<>();
    private final List<String> breaches = new ArrayList<>();

    private StixRules() {}

    static List<String> breaches(JsonNode bundle) {
        StixRules rules = new StixRules();
        rules.check(bundle);
        return rules.breaches;
    }

    private void check(JsonNode bundle) {
        require(bundle.path("type").asText().equals("bundle"), bundle, "is no bundle");
        id(bundle);
        for (JsonNode object : bundle.path("objects")) {
            JsonNode before = objects.put(object.path("id").asText(), object);
            require(before == null, object, "comes twice");
        }
        bundle.path("objects").forEach(this::object);
    }

    private void object(JsonNode object) {
        String type = object.path("type").asText();
        id(object);
        require(object.path("spec_version").asText().equals("2.1"), object, "has no spec_version");
        time(object, "created");
        if (!type.equals("marking-definition")) {
            time(object, "modified");
            String created = object.path("created").asText();
            require(created.compareTo(object.path("modified").asText()) <= 0, object, "was changed before it was made");
        }
        List<String> required = REQUIRED.get(type);
        require(required != null, object, "is of no type that we write");
        for (String property : required == null ? List.<String>of() : required) {
            require(!object.path(property).isMissingNode(), object, "has no " + property);
        }
        object.fields().forEachRemaining(field -> property(object, field.getKey(), field.getValue()));
        byType(object, type);
    }

    private void byType(JsonNode object, String type) {
        switch (type) {
            case "identity" ->
                require(CLASSES.contains(object.path("identity_class").asText()), object, "class");
            case "location" -> location(object);
            case "relationship" -> relationship(object);
            case "report" -> {
                time(object, "published");
                object.path("report_types")
                        .forEach(each -> require(REPORTS.contains(each.asText()), object, "report type"));
            }
            default -> {}
        }
    }

    private void property(JsonNode object, String name, JsonNode value) {
        require(name.matches("[a-z][a-z0-9_]{1,249}"), object, "has a property (%s)".formatted(name));
        require(!value.isNull(), object, name + " is null");
        require(!value.isArray() || !value.isEmpty(), object, name + " is an empty list");
        if (name.endsWith("_ref")) {
            require(objects.containsKey(value.asText()), object, name + " leads nowhere");
        }
        if (name.endsWith("_refs")) {
            Set<String> seen = new HashSet<>();
            value.forEach(ref -> require(objects.containsKey(ref.asText()), object, name + " leads nowhere"));
            value.forEach(ref -> require(seen.add(ref.asText()), object, name + " names one twice"));
        }
        if (name.equals("external_references")) {
            value.forEach(reference -> require(
                    reference.has("source_name")
                            && (reference.has("description") || reference.has("url") || reference.has("external_id")),
                    object,
                    "has an empty reference"));
        }
        if (name.equals("extensions")) {
            value.forEach(each ->
                    each.fieldNames().forEachRemaining(key -> require(key.matches("[a-z0-9_]{3,250}"), object, key)));
            value.fieldNames().forEachRemaining(key -> require(key.matches("extension-definition--.+"), object, key));
            value.forEach(each -> require(each.has("extension_type"), object, "has an extension of no type"));
        }
    }

    private void location(JsonNode object) {
        require(object.has("country") || object.has("region") || object.has("latitude"), object, "is nowhere");
        require(object.has("latitude") == object.has("longitude"), object, "has half a point");
        require(Math.abs(object.path("latitude").asDouble()) <= 90, object, "latitude");
        require(Math.abs(object.path("longitude").asDouble()) <= 180, object, "longitude");
        require(!object.has("country") || object.path("country").asText().matches("[A-Z]{2}"), object, "country");
    }

    private void relationship(JsonNode object) {
        String from = object.path("source_ref").asText().replaceFirst("--.*", "");
        String to = object.path("target_ref").asText().replaceFirst("--.*", "");
        boolean allowed = switch (object.path("relationship_type").asText()) {
            case "related-to" -> true;
            case "targets" ->
                from.equals("threat-actor") && Set.of("identity", "location").contains(to);
            default -> false;
        };
        require(allowed, object, "relates %s to %s in a way that is not allowed".formatted(from, to));
    }

    private void id(JsonNode object) {
        var id = ID.matcher(object.path("id").asText());
        require(id.matches() && id.group(1).equals(object.path("type").asText()), object, "has no right id");
    }

    private void time(JsonNode object, String property) {
        String time = object.path(property).asText();
        require(TIME.matcher(time).matches() && !Instant.parse(time).equals(Instant.MIN), object, property);
    }

    private void require(boolean holds, JsonNode object, String breach) {
        if (!holds) {
            breaches.add(object.path("id").asText() + ": " + breach);
        }
    }
}
