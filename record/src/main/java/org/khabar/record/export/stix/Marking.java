package org.khabar.record.export.stix;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.khabar.model.Handling;

/**
 * A mark with the definition that OASIS published for it.
 *
 * @param handling the mark
 */
record Marking(Handling handling) {
    private static final String EXTENSION = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d";

    String id() {
        return "marking-definition--"
                + switch (handling) {
                    case CLEAR -> "94868c89-83c2-464b-929b-a1a8aa3c8487";
                    case GREEN -> "bab4a63c-aed9-4cf5-a766-dfca5abac2bb";
                    case AMBER -> "55d920b0-5e8b-4f79-9ee9-91f868d9b421";
                    case AMBER_STRICT -> "939a9414-2ddd-4d32-a0cd-375ea402b003";
                    case RED -> "e828b379-4e03-4974-9ac4-e53a884c97c1";
                };
    }

    /** The definition, word for word as published. */
    ObjectNode definition() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("type", "marking-definition");
        object.put("spec_version", "2.1");
        object.put("id", id());
        object.put("created", "2022-10-01T00:00:00.000Z");
        object.put("name", "TLP:" + handling.label());
        object.putObject("extensions")
                .putObject(EXTENSION)
                .put("extension_type", "property-extension")
                .put("tlp_2_0", handling.label().toLowerCase(Locale.ROOT));
        return object;
    }
}
