package org.khabar.ask.answer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.khabar.ask.measure.Interval;

/** An answer as one JSON object: the same fields for every question, null where a question does not have one. */
public final class AnswerForm {
    private static final ObjectMapper JSON = new ObjectMapper();

    private AnswerForm() {}

    /** On one line. A bound that the data do not set is null. */
    public static String write(Answer answer) {
        ObjectNode node = JSON.createObjectNode();
        node.put("question", answer.question());
        node.set("filters", JSON.valueToTree(answer.filters()));
        ObjectNode readings = node.putObject("readings");
        for (Reading reading : Reading.values()) {
            SequencedMap<String, Object> found = answer.readings().get(reading);
            readings.set(reading.label(), found == null ? null : values(found));
        }
        estimate(node, answer.estimate());
        node.put("method", answer.method());
        ArrayNode incidents = node.putArray("incidents");
        answer.counted().forEach(counted -> incidents.add(counted(counted)));
        ArrayNode leftOut = node.putArray("leftOut");
        answer.leftOut().forEach(left -> leftOut.add(JSON.valueToTree(left)));
        node.set("notes", JSON.valueToTree(answer.notes()));
        node.set("tables", JSON.valueToTree(answer.shown().sheets()));
        return node.toString();
    }

    private static void estimate(ObjectNode node, Estimate estimate) {
        number(node, "estimate", estimate.value());
        interval(node, estimate.interval());
        number(node, "p", estimate.p());
        node.put("estimateOf", estimate.what());
        node.put("why", estimate.why());
    }

    private static ObjectNode values(Map<String, Object> found) {
        ObjectNode node = JSON.createObjectNode();
        found.forEach((name, value) -> {
            switch (value) {
                case Interval interval -> node.set(name, bounds(interval));
                case Double number -> number(node, name, number);
                default -> node.set(name, JSON.valueToTree(value));
            }
        });
        return node;
    }

    private static void interval(ObjectNode node, @Nullable Interval interval) {
        node.set("interval", interval == null ? null : bounds(interval));
    }

    private static ArrayNode bounds(Interval interval) {
        ArrayNode node = JSON.createArrayNode();
        for (double bound : new double[] {interval.low(), interval.high()}) {
            if (Double.isFinite(bound)) {
                node.add(bound);
            } else {
                node.addNull();
            }
        }
        return node;
    }

    private static void number(ObjectNode node, String name, @Nullable Double number) {
        if (number == null || !Double.isFinite(number)) {
            node.putNull(name);
        } else {
            node.put(name, number);
        }
    }

    private static ObjectNode counted(Counted counted) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", counted.id());
        node.put("type", counted.type());
        node.put("from", text(counted.from()));
        node.put("to", text(counted.to()));
        node.put("place", counted.place());
        node.put("as", counted.as());
        ArrayNode readings = node.putArray("readings");
        counted.readings().stream().sorted().forEach(reading -> readings.add(reading.label()));
        ArrayNode claims = node.putArray("claims");
        for (Cited cited : counted.claims()) {
            ObjectNode claim = claims.addObject();
            claim.put("report", cited.report());
            claim.put("claim", cited.claim());
            claim.put("quote", cited.quote());
            claim.put("outlet", String.join(", ", cited.outlets()));
            claim.put("date", text(cited.published()));
            claim.put("stance", cited.stance());
        }
        return node;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
