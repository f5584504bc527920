package org.khabar.workbench.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.khabar.desk.Doubts;
import org.khabar.desk.ReviewRecord;
import org.khabar.model.decision.Decision;
import org.khabar.record.Workspace;
import org.khabar.wire.ActJson;
import org.khabar.workbench.frame.Part;
import org.khabar.workbench.guard.Person;
import org.khabar.workbench.office.Office;

/** Decisions for programs: what waits, what was decided, and deciding. */
public final class DecisionApi implements Part {
    private static final int MOST = 200;

    private final Office office;

    public DecisionApi(Office office) {
        this.office = office;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/api/doubts", this::doubts);
        routes.get("/api/decisions", this::list);
        routes.post("/api/decisions", this::decide);
    }

    private void doubts(Context context) {
        ArrayNode answer = Lines.array();
        office.ask(workspace -> new Doubts(workspace).list(MOST))
                .forEach(doubt -> answer.addObject()
                        .put("id", doubt.id())
                        .put("doubt", doubt.doubt())
                        .put("why", doubt.why())
                        .put("quote", doubt.quote()));
        Lines.give(context, answer);
    }

    private void list(Context context) {
        ArrayNode answer = Lines.array();
        office.read(Workspace::listDecisions).forEach(decision -> answer.add(json(decision)));
        Lines.give(context, answer);
    }

    private static ObjectNode json(Decision decision) {
        ObjectNode node = Lines.object().put("number", decision.number());
        node.put("made", decision.made().toString()).put("who", decision.who());
        node.set("act", Lines.line(ActJson.write(decision.act())));
        return node.put("why", decision.why());
    }

    private void decide(Context context) {
        JsonNode body = Lines.body(context);
        Decision decision = office.change(workspace ->
                act(body, new ReviewRecord(workspace, Person.of(context).name())));
        context.status(HttpStatus.CREATED);
        Lines.give(context, json(decision));
    }

    private static Decision act(JsonNode body, ReviewRecord review) {
        String id = Objects.requireNonNullElse(Lines.text(body, "id"), "");
        String why = Objects.requireNonNullElse(Lines.text(body, "why"), "");
        return switch (Objects.requireNonNullElse(Lines.text(body, "act"), "")) {
            case "accept" -> review.accept(id, why);
            case "reject" -> review.reject(id, why);
            case "correct" -> review.correct(id, fields(body.path("fields")), why);
            case "merge" -> review.merge(texts(body.path("incidents")), why);
            case "split" -> review.split(id, texts(body.path("claims")), why);
            case "rate" -> review.rate(id, letter(body), why);
            case "undo" -> review.undo(body.path("number").asLong(), why);
            default -> throw new BadRequestResponse("act");
        };
    }

    private static char letter(JsonNode body) {
        String letter = body.path("letter").asText("");
        if (!letter.matches("[A-F]")) {
            throw new BadRequestResponse("letter");
        }
        return letter.charAt(0);
    }

    private static Map<String, String> fields(JsonNode node) {
        Map<String, String> fields = new TreeMap<>();
        node.fields()
                .forEachRemaining(
                        field -> fields.put(field.getKey(), field.getValue().asText()));
        return fields;
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
