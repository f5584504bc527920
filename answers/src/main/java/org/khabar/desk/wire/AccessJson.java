package org.khabar.desk.wire;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khabar.aid.access.AnalystScore;
import org.khabar.aid.access.AreaAccess;
import org.khabar.aid.access.Evidence;
import org.khabar.aid.access.Level;
import org.khabar.aid.access.Score;

/** Access in an area as one JSON object. A score is a number, or "X" where the record is silent. */
public final class AccessJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private AccessJson() {}

    /** One line. */
    public static String write(AreaAccess access) {
        ObjectNode node = JSON.createObjectNode();
        node.put("area", access.area().name());
        node.put("pcode", access.area().code());
        node.put("date", access.date().toString());
        ArrayNode indicators = node.putArray("indicators");
        access.scores().forEach(score -> put(indicators.addObject(), score));
        ArrayNode pillars = node.putArray("pillars");
        access.pillars()
                .forEach((pillar, level) ->
                        put(pillars.addObject().put("id", pillar.id()).put("name", pillar.name()), "score", level));
        put(node, "overall", access.overall());
        node.put("heard", access.heard());
        node.put("country", access.area().country());
        node.put("level", access.area().level());
        return node.toString();
    }

    private static void put(ObjectNode node, String name, Level level) {
        number(node, name, level.value());
        String stem = name.equals("score") ? "" : name;
        node.put(stem.isEmpty() ? "low" : stem + "Low", level.low());
        node.put(stem.isEmpty() ? "high" : stem + "High", level.high());
    }

    private static void number(ObjectNode node, String name, @Nullable Double value) {
        if (value == null) {
            node.put(name, "X");
        } else {
            node.put(name, value);
        }
    }

    private static void put(ObjectNode node, Score score) {
        node.put("name", score.indicator().name());
        Integer value = score.value();
        if (value == null) {
            node.put("score", "X");
        } else {
            node.put("score", value);
        }
        ArrayNode claims = node.putArray("claims");
        score.evidence().forEach(evidence -> put(claims.addObject(), evidence));
        node.put("id", score.indicator().id());
        node.put("pillar", score.indicator().pillar().id());
        node.put("low", score.low());
        node.put("high", score.high());
        node.put("incidents", score.incidents());
        node.put("killed", score.killed());
        AnalystScore override = score.override();
        if (override == null) {
            node.putNull("override");
        } else {
            node.putObject("override")
                    .put("why", override.why())
                    .put("who", override.who())
                    .put("from", override.from().toString());
        }
    }

    private static void put(ObjectNode node, Evidence evidence) {
        node.put("report", evidence.report());
        node.put("claim", evidence.claim());
        node.put("quote", evidence.quote());
        node.put("outlet", evidence.outlets().isEmpty() ? null : String.join(", ", evidence.outlets()));
        node.put(
                "date",
                evidence.published() == null ? null : evidence.published().toString());
        node.put("incident", evidence.incident());
        node.put("bearing", evidence.bearing().name().toLowerCase(Locale.ROOT));
        node.put("wholeCountry", evidence.wholeCountry());
    }
}
