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
import org.khabar.model.Span;
import org.khabar.model.decision.Act;
import org.khabar.model.decision.ClaimRef;

/** Writes what was decided as one JSON object and reads it back. Immutable and safe to share between threads. */
public final class ActJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ActJson() {}

    /** One line; which act it is stands in the field {@code act}. */
    public static String write(Act act) {
        ObjectNode node = JSON.createObjectNode().put("act", act.label());
        switch (act) {
            case Act.Accept accept -> refs(node.putArray("claims"), accept.claims());
            case Act.Reject reject -> refs(node.putArray("claims"), reject.claims());
            case Act.Correct correct -> {
                refs(node.putArray("claims"), correct.claims());
                ObjectNode fields = node.putObject("fields");
                correct.fields().forEach(fields::put);
            }
            case Act.Merge merge -> refs(node.putArray("claims"), merge.claims());
            case Act.Split split -> {
                refs(node.putArray("out"), split.out());
                refs(node.putArray("rest"), split.rest());
            }
            case Act.Rate rate -> node.put("source", rate.source()).put("letter", String.valueOf(rate.letter()));
            case Act.Score score ->
                node.put("area", score.area())
                        .put("indicator", score.indicator())
                        .put("score", score.score())
                        .put("from", score.from().toString());
            case Act.Undo undo -> node.put("decision", undo.decision());
        }
        return node.toString();
    }

    /**
     * The act on one line.
     *
     * @throws IllegalArgumentException if it is not an act
     */
    public static Act read(String line) {
        try {
            return act(JSON.readTree(line));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The decision is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Act act(JsonNode node) {
        return switch (node.path("act").asText()) {
            case "accept" -> new Act.Accept(refs(node.path("claims")));
            case "reject" -> new Act.Reject(refs(node.path("claims")));
            case "correct" -> new Act.Correct(refs(node.path("claims")).getFirst(), fields(node.path("fields")));
            case "merge" -> new Act.Merge(refs(node.path("claims")));
            case "split" -> new Act.Split(refs(node.path("out")), refs(node.path("rest")));
            case "rate" ->
                new Act.Rate(
                        node.path("source").asText(),
                        node.path("letter").asText("?").charAt(0));
            case "score" ->
                new Act.Score(
                        node.path("area").asText(),
                        node.path("indicator").asText(),
                        node.path("score").isInt() ? node.path("score").asInt() : null,
                        LocalDate.parse(node.path("from").asText()));
            case "undo" -> new Act.Undo(node.path("decision").asLong());
            case String other -> throw new IllegalArgumentException("There is no act (%s).".formatted(other));
        };
    }

    private static void refs(ArrayNode array, List<ClaimRef> refs) {
        for (ClaimRef ref : refs) {
            ObjectNode node = array.addObject().put("claim", ref.claim()).put("report", ref.report());
            node.put("sentence", ref.sentence());
            node.putArray("span").add(ref.span().start()).add(ref.span().end());
            node.put("kind", ref.kind()).put("type", ref.type());
        }
    }

    private static List<ClaimRef> refs(JsonNode array) {
        List<ClaimRef> refs = new ArrayList<>();
        for (JsonNode node : array) {
            Span span = new Span(
                    node.path("span").path(0).asInt(), node.path("span").path(1).asInt());
            refs.add(new ClaimRef(
                    node.path("claim").asText(),
                    node.path("report").asText(),
                    node.path("sentence").asInt(),
                    span,
                    node.path("kind").asText(),
                    node.path("type").asText()));
        }
        return refs;
    }

    private static Map<String, String> fields(JsonNode node) {
        Map<String, String> fields = new TreeMap<>();
        node.properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue().asText()));
        return fields;
    }
}
