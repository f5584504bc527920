package org.khabar.record.export.stix;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The Traffic Light Protocol 2.0 with the marking definitions that OASIS published for it, from the freest to the
 * strictest.
 */
enum Handling {
    CLEAR("94868c89-83c2-464b-929b-a1a8aa3c8487"),
    GREEN("bab4a63c-aed9-4cf5-a766-dfca5abac2bb"),
    AMBER("55d920b0-5e8b-4f79-9ee9-91f868d9b421"),
    AMBER_STRICT("939a9414-2ddd-4d32-a0cd-375ea402b003"),
    RED("e828b379-4e03-4974-9ac4-e53a884c97c1");

    private static final String EXTENSION = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d";

    private final String uuid;

    Handling(String uuid) {
        this.uuid = uuid;
    }

    /** The mark of that name, {@code TLP:} before it or not; WHITE is what CLEAR was called before. */
    static Optional<Handling> of(String mark) {
        String word = mark.strip().toUpperCase(Locale.ROOT).replaceFirst("^TLP[: -]*", "");
        if (word.equals("WHITE")) {
            return Optional.of(CLEAR);
        }
        return Arrays.stream(values())
                .filter(each -> each.name().equals(word.replace("+", "_").replace(" ", "_")))
                .findFirst();
    }

    String id() {
        return "marking-definition--" + uuid;
    }

    /** The definition, word for word as published. */
    ObjectNode definition() {
        String level = name().toLowerCase(Locale.ROOT).replace('_', '+');
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("type", "marking-definition");
        object.put("spec_version", "2.1");
        object.put("id", id());
        object.put("created", "2022-10-01T00:00:00.000Z");
        object.put("name", "TLP:" + level.toUpperCase(Locale.ROOT));
        object.putObject("extensions")
                .putObject(EXTENSION)
                .put("extension_type", "property-extension")
                .put("tlp_2_0", level);
        return object;
    }
}
