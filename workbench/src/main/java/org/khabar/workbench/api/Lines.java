package org.khabar.workbench.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/** JSON in and out. */
final class Lines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Lines() {}

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static ArrayNode array() {
        return JSON.createArrayNode();
    }

    /** A line that one of our writers made. */
    static JsonNode line(String written) {
        try {
            return JSON.readTree(written);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was written is no JSON: " + written, e);
        }
    }

    /** The object that a request brought. */
    static JsonNode body(Context context) {
        try {
            JsonNode body = JSON.readTree(context.body());
            if (!body.isObject()) {
                throw new BadRequestResponse("body");
            }
            return body;
        } catch (JsonProcessingException e) {
            throw new BadRequestResponse("body");
        }
    }

    /** A field as text; null where it is not there or blank. */
    static @Nullable String text(JsonNode body, String field) {
        String words = body.path(field).asText("").strip();
        return words.isEmpty() ? null : words;
    }

    /** Answers. */
    static void give(Context context, JsonNode answer) {
        context.contentType("application/json; charset=utf-8");
        context.result(answer.toString());
    }
}
