package org.khabar.desk.wire;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.khabar.ask.check.answer.Answer;
import org.khabar.ask.check.answer.Bounds;
import org.khabar.ask.check.answer.Evidence;
import org.khabar.ask.check.answer.Revision;
import org.khabar.ask.check.answer.Verdict;

/** The answer to a claim as one JSON object, field for field as {@code check} prints it. */
public final class AnswerJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private AnswerJson() {}

    /** One line. */
    public static String write(Answer answer) {
        return node(answer).toString();
    }

    /** One line, with the verdict of the earlier day and what has become known since. */
    public static String write(Revision revision) {
        ObjectNode node = node(revision.answer());
        Verdict before = revision.before();
        node.put("before", before == null ? null : before.label());
        write(node.putArray("news"), revision.news());
        return node.toString();
    }

    private static ObjectNode node(Answer answer) {
        ObjectNode node = JSON.createObjectNode();
        node.put("quote", answer.quote());
        node.putArray("span").add(answer.span().start()).add(answer.span().end());
        node.put("verdict", answer.verdict().label());
        Bounds bounds = answer.bounds();
        if (bounds == null) {
            node.putNull("bounds");
        } else {
            node.putObject("bounds").put("low", bounds.low()).put("high", bounds.high());
        }
        write(node.putArray("for"), answer.support());
        write(node.putArray("against"), answer.against());
        node.put("why", answer.why());
        node.put("words", answer.words());
        return node;
    }

    private static void write(ArrayNode array, List<Evidence> evidence) {
        for (Evidence each : evidence) {
            ObjectNode node = array.addObject();
            node.put("report", each.report());
            node.put("claim", each.claim());
            node.put("quote", each.quote());
            node.put("outlet", String.join(", ", each.outlets()));
            node.put("date", each.published() == null ? null : each.published().toString());
        }
    }
}
