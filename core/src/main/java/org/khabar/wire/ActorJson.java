package org.khabar.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Actor;
import org.khabar.model.Actor.Dated;

/** Writes an actor as one JSON object and reads it back. Immutable and safe to share between threads. */
public final class ActorJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ActorJson() {}

    /** One line, no line break in it. */
    public static String write(Actor actor) {
        ObjectNode node = JSON.createObjectNode().put("id", actor.id()).put("name", actor.name());
        dated(node.putArray("names"), actor.names(), name -> name);
        dated(node.putArray("kinds"), actor.kinds(), Actor.Kind::name);
        node.put("parent", actor.parent()).put("country", actor.country());
        ObjectNode ids = node.putObject("ids");
        new TreeMap<>(actor.ids()).forEach(ids::put);
        return node.toString();
    }

    /**
     * The actor on one line.
     *
     * @throws IllegalArgumentException if it is not an actor
     */
    public static Actor read(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            Map<String, String> ids = new TreeMap<>();
            node.path("ids")
                    .properties()
                    .forEach(id -> ids.put(id.getKey(), id.getValue().asText()));
            return new Actor(
                    node.path("id").asText(),
                    node.path("name").asText(),
                    dated(node.path("names"), name -> name),
                    dated(node.path("kinds"), Actor.Kind::valueOf),
                    node.path("parent").textValue(),
                    node.path("country").textValue(),
                    ids);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The actor is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static <T> void dated(ArrayNode array, List<Dated<T>> things, Function<T, String> words) {
        for (Dated<T> each : things) {
            array.addObject()
                    .put("what", words.apply(each.what()))
                    .put("from", each.from() == null ? null : each.from().toString())
                    .put("to", each.to() == null ? null : each.to().toString());
        }
    }

    private static <T> List<Dated<T>> dated(JsonNode array, Function<String, T> of) {
        List<Dated<T>> things = new ArrayList<>();
        for (JsonNode node : array) {
            things.add(new Dated<>(of.apply(node.path("what").asText()), day(node.path("from")), day(node.path("to"))));
        }
        return things;
    }

    private static @Nullable LocalDate day(JsonNode node) {
        return node.isTextual() ? LocalDate.parse(node.asText()) : null;
    }
}
