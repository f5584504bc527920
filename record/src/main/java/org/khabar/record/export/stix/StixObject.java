package org.khabar.record.export.stix;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Makes objects with the properties that all of them need, and never an empty list, which the standard forbids. */
final class StixObject {
    /** The identity of this program, which made the objects. */
    static final String MAKER = StixId.of("identity", "khabar");

    /** When things came to be that have no day of their own: the day this shape of the bundle was settled. */
    private static final LocalDate SETTLED = LocalDate.of(2026, 1, 1);

    private StixObject() {}

    /** An object that has no day of its own. */
    static ObjectNode of(String type, String key) {
        return of(type, key, SETTLED, SETTLED);
    }

    /** An object made and changed on these days; an unknown day gives way to one that stands for all. */
    static ObjectNode of(String type, String key, @Nullable LocalDate created, @Nullable LocalDate modified) {
        LocalDate first = created == null ? SETTLED : created;
        LocalDate last = modified == null || modified.isBefore(first) ? first : modified;
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("type", type);
        object.put("spec_version", "2.1");
        object.put("id", StixId.of(type, key));
        object.put("created_by_ref", MAKER);
        object.put("created", midnight(first));
        object.put("modified", midnight(last));
        return object;
    }

    /** The beginning of a day, as the standard writes times. */
    static String midnight(LocalDate day) {
        return day + "T00:00:00.000Z";
    }

    /** A list of words, if there are any. */
    static void list(ObjectNode object, String property, Collection<String> values) {
        if (!values.isEmpty()) {
            ArrayNode list = object.putArray(property);
            values.forEach(list::add);
        }
    }

    /** Words, if there are any. */
    static void text(ObjectNode object, String property, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            object.put(property, value);
        }
    }

    /** A relationship between two objects. */
    static ObjectNode relationship(ObjectNode from, String type, ObjectNode to, String role) {
        String source = from.path("id").asText();
        String target = to.path("id").asText();
        ObjectNode object = of("relationship", String.join("\n", source, type, target, role));
        object.put("created", from.path("created").asText());
        object.put("modified", from.path("modified").asText());
        object.put("relationship_type", type);
        object.put("source_ref", source);
        object.put("target_ref", target);
        return object;
    }
}
