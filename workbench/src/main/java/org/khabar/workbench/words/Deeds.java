package org.khabar.workbench.words;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khabar.model.decision.Act;
import org.khabar.model.decision.Decision;

/**
 * Puts into words what an analyst decided.
 *
 * @param words of the language
 */
public record Deeds(Wording words) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What was decided, in a sentence without its subject: "corrected killed to 7". */
    public String say(Decision decision) {
        return switch (decision.act()) {
            case Act.Accept accept -> words.say("deed.accept", accept.claims().size());
            case Act.Reject reject -> words.say("deed.reject", reject.claims().size());
            case Act.Correct correct -> words.say("deed.correct", corrections(correct.fields()));
            case Act.Merge merge -> words.say("deed.merge", merge.claims().size());
            case Act.Split split -> words.say("deed.split", split.out().size());
            case Act.Rate rate -> words.say("deed.rate", rate.source(), String.valueOf(rate.letter()));
            case Act.Score score -> words.say("deed.score", indicator(score.indicator()), score.area(), score.sign());
            case Act.Undo undo -> words.say("deed.undo", undo.decision());
        };
    }

    private String indicator(String id) {
        return words.sayOr("aid.indicator." + id, id);
    }

    private String corrections(Map<String, String> fields) {
        List<String> parts = new ArrayList<>();
        fields.forEach((field, json) -> parts.add(words.say("deed.field", words.say("edit." + field), value(json))));
        return String.join(words.say("list.comma"), parts);
    }

    /** The words in a JSON value, without its marks. */
    private String value(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            if (node.isNull() || (node.isArray() && node.isEmpty())) {
                return words.say("deed.nothing");
            }
            List<String> texts = new ArrayList<>();
            for (JsonNode each : node.isArray() ? node : List.of(node)) {
                JsonNode text = each.has("text") ? each.get("text") : each.path("holder");
                texts.add(each.isValueNode() ? each.asText() : text.asText());
            }
            return String.join(words.say("list.comma"), texts);
        } catch (JsonProcessingException e) {
            return json;
        }
    }
}
