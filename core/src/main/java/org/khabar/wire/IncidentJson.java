package org.khabar.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.khabar.model.claim.Name;
import org.khabar.model.incident.Incident;
import org.khabar.model.incident.Version;
import org.khabar.model.incident.Versions;
import org.khabar.weigh.Weight;

/** Writes an incident as one JSON object. Immutable and safe to share between threads. */
public final class IncidentJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private IncidentJson() {}

    /**
     * One line, no line break in it.
     *
     * @param weights how credible each of its claims is; a claim without one is written without
     */
    public static String write(Incident incident, List<Weight> weights) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", incident.id()).put("type", incident.type().label());
        node.put("from", incident.from() == null ? null : incident.from().toString());
        node.put("to", incident.to() == null ? null : incident.to().toString());
        node.set("place", incident.place() == null ? JSON.nullNode() : ClaimJson.place(incident.place()));
        ArrayNode members = node.putArray("members");
        incident.members()
                .forEach(member -> weigh(
                        members.addObject()
                                .put("claim", member.claim())
                                .put("report", member.report())
                                .put("probability", Math.round(member.probability() * 1000) / 1000.0),
                        weights));
        node.set("versions", versions(incident.versions()));
        return node.toString();
    }

    private static void weigh(ObjectNode member, List<Weight> weights) {
        for (Weight weight : weights) {
            if (weight.claim().equals(member.path("claim").asText())) {
                member.put("credibility", weight.credibility().number());
                member.put("stake", weight.stake().name().toLowerCase(Locale.ROOT));
                member.put("why", weight.why());
            }
        }
    }

    private static ObjectNode versions(Versions versions) {
        ObjectNode node = JSON.createObjectNode();
        node.set("when", list(versions.when(), ClaimJson::time));
        node.set("where", list(versions.where(), ClaimJson::place));
        node.set("who", list(versions.who(), IncidentJson::names));
        node.set("whom", list(versions.whom(), IncidentJson::names));
        node.set(
                "responsibility",
                list(versions.responsibility(), value -> JSON.getNodeFactory().textNode(value.label())));
        node.set("killed", list(versions.killed(), ClaimJson::range));
        node.set("injured", list(versions.injured(), ClaimJson::range));
        node.set("means", list(versions.means(), value -> JSON.valueToTree(value)));
        return node;
    }

    private static <T> ArrayNode list(List<Version<T>> versions, Function<T, JsonNode> value) {
        ArrayNode array = JSON.createArrayNode();
        for (Version<T> version : versions) {
            ObjectNode node = array.addObject();
            node.set("value", value.apply(version.value()));
            node.set("claims", JSON.valueToTree(version.claims()));
        }
        return array;
    }

    private static JsonNode names(List<Name> names) {
        ObjectNode node = JSON.createObjectNode();
        ClaimJson.names(node, "names", names);
        return node.get("names");
    }
}
