package org.khabar.app.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.khabar.desk.Doubt;
import org.khabar.desk.WeighClaims;
import org.khabar.model.decision.Act;
import org.khabar.model.decision.ClaimRef;
import org.khabar.model.decision.Decision;

/** Decisions, and what waits for one, a line each. */
public final class DecisionPage {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintWriter out;
    private final boolean json;

    /** @param json one JSON object a line, for programs */
    public DecisionPage(PrintWriter out, boolean json) {
        this.out = out;
        this.json = json;
    }

    /**
     * One decision.
     *
     * @param lost is a claim of it no longer there?
     */
    public void print(Decision decision, boolean lost) {
        if (json) {
            ObjectNode node = JSON.createObjectNode().put("decision", decision.number());
            node.put("made", decision.made().toString()).put("who", decision.who());
            node.put("act", decision.act().label());
            List<String> claims =
                    decision.act().claims().stream().map(ClaimRef::claim).toList();
            node.set("claims", JSON.valueToTree(claims));
            node.put("detail", detail(decision.act())).put("why", decision.why());
            out.println(node.put("lost", lost));
        } else {
            out.println("%4d  %s  %s  %s%s%s"
                    .formatted(
                            decision.number(),
                            decision.made().toString().substring(0, 16).replace('T', ' '),
                            Wrap.tame(decision.who()),
                            Wrap.tame(detail(decision.act())),
                            decision.why().isEmpty() ? "" : "  because " + Wrap.tame(decision.why()),
                            lost ? "  (the claim is gone: a new reading has none like it)" : ""));
        }
    }

    /** A source, with how it was rated. */
    public void print(WeighClaims.Source source) {
        if (json) {
            ObjectNode node = JSON.createObjectNode().put("source", source.key());
            node.set("outlets", JSON.valueToTree(source.outlets()));
            node.put("reports", source.reports());
            node.put("reliability", source.reliability().name());
            ArrayNode history = node.putArray("history");
            source.history()
                    .forEach(rating -> history.addObject()
                            .put("reliability", rating.reliability().name())
                            .put("day", rating.day().toString())
                            .put("who", rating.who())
                            .put("why", rating.why()));
            out.println(node);
        } else {
            out.println("%s  %6d  %-28s %s"
                    .formatted(
                            source.reliability().name(),
                            source.reports(),
                            Wrap.tame(source.key()),
                            Wrap.tame(String.join(", ", source.outlets()))));
        }
    }

    /** Something that waits for a look. */
    public void print(Doubt doubt) {
        if (json) {
            ObjectNode node = JSON.createObjectNode().put("id", doubt.id()).put("doubt", doubt.doubt());
            out.println(node.put("why", doubt.why()).put("quote", doubt.quote()));
        } else {
            out.println("%.2f  %s  %s".formatted(doubt.doubt(), doubt.id(), Wrap.tame(doubt.why())));
            out.println("      “" + Wrap.tame(doubt.quote()) + "”");
        }
    }

    private static String detail(Act act) {
        return switch (act) {
            case Act.Correct correct ->
                correct.fields().entrySet().stream()
                        .map(field -> field.getKey() + "=" + field.getValue())
                        .collect(Collectors.joining(
                                " ", "correct " + correct.claim().claim() + " ", ""));
            case Act.Rate rate -> "rate " + rate.source() + " " + rate.letter();
            case Act.Score score ->
                "score " + score.area() + " " + score.indicator() + " " + score.sign() + " from " + score.from();
            case Act.Undo undo -> "undo " + undo.decision();
            case Act.Split split -> "split off " + ids(split.out());
            case Act.Accept accept -> "accept " + ids(accept.claims());
            case Act.Reject reject -> "reject " + ids(reject.claims());
            case Act.Merge merge -> "merge " + ids(merge.claims());
        };
    }

    private static String ids(List<ClaimRef> claims) {
        return claims.stream().map(ClaimRef::claim).collect(Collectors.joining(" "));
    }
}
