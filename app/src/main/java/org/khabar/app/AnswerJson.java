package org.khabar.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.khabar.app.table.AnswerPage;
import org.khabar.ask.AggregateAnswer;
import org.khabar.ask.Incident;
import org.khabar.model.claim.HeldClaim;

/** The answer to a claim as one JSON object, field for field as {@code check} prints it. */
final class AnswerJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private AnswerJson() {}

    /** One line. */
    static String write(AggregateAnswer answer) {
        ObjectNode node = JSON.createObjectNode();
        node.put("quote", answer.claim().anchor().quote());
        node.putArray("span")
                .add(answer.claim().anchor().span().start())
                .add(answer.claim().anchor().span().end());
        node.put("verdict", answer.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        node.putObject("bounds").put("low", answer.low()).put("high", answer.high());
        ArrayNode evidence = node.putArray("for");
        for (Incident incident : answer.stated()) {
            incident.claims().forEach(held -> evidence.add(evidence(held)));
        }
        node.putArray("against");
        node.put("why", AnswerPage.verdict(answer));
        return node.toString();
    }

    private static ObjectNode evidence(HeldClaim held) {
        ObjectNode node = JSON.createObjectNode();
        node.put("report", held.claim().anchor().report());
        node.put("claim", held.claim().id());
        node.put("quote", held.claim().anchor().quote());
        node.put("outlet", String.join(", ", held.outlets()));
        node.put("date", held.published() == null ? null : held.published().toString());
        return node;
    }
}
