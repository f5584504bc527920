package org.khabar.workbench.review;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.desk.ReviewRecord;
import org.khabar.model.decision.Decision;
import org.khabar.workbench.frame.Part;
import org.khabar.workbench.guard.Person;
import org.khabar.workbench.office.Office;

/** The addresses at which decisions are taken down. Each leads back to the page it came from. */
public final class DecisionsPart implements Part {
    /** A path of ours: never another host, which begins with two slashes or a scheme. */
    private static final Pattern LOCAL = Pattern.compile("/(?:[A-Za-z0-9._~%-][A-Za-z0-9._~%/?&=#+-]*)?");

    private static final Pattern INCIDENT = Pattern.compile("i-[0-9a-f]+");

    private final Office office;

    public DecisionsPart(Office office) {
        this.office = office;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.post("/claims/{id}/decide", this::claim);
        routes.post("/incidents/{id}/decide", this::incident);
        routes.post("/decisions/{number}/undo", this::undo);
        routes.get("/claims/{id}/incident", this::incidentOf);
    }

    private void claim(Context context) {
        String id = context.pathParam("id");
        String why = why(context);
        decide(
                context,
                switch (act(context)) {
                    case "accept" -> review -> review.accept(id, why);
                    case "reject" -> review -> review.reject(id, why);
                    case "split" -> {
                        String incident = office.look(null, view -> view.findIncidentOf(id))
                                .orElseThrow(NotFoundResponse::new);
                        yield review -> review.split(incident, List.of(id), why);
                    }
                    default -> throw new BadRequestResponse("act");
                });
    }

    private void incident(Context context) {
        String id = context.pathParam("id");
        String why = why(context);
        decide(
                context,
                switch (act(context)) {
                    case "accept" -> review -> review.accept(id, why);
                    case "reject" -> review -> review.reject(id, why);
                    case "split" -> review -> review.split(id, context.formParams("claim"), why);
                    case "merge" -> {
                        String other = other(context.formParam("other"));
                        yield review -> review.merge(List.of(id, other), why);
                    }
                    default -> throw new BadRequestResponse("act");
                });
    }

    /** An incident by its id, or by the address of its page. */
    private static String other(@Nullable String words) {
        Matcher id = INCIDENT.matcher(words == null ? "" : words);
        if (!id.find()) {
            throw new BadRequestResponse("other");
        }
        return id.group();
    }

    private void undo(Context context) {
        long number = context.pathParamAsClass("number", Long.class).get();
        office.change(
                workspace -> new ReviewRecord(workspace, Person.of(context).name()).undo(number, why(context)));
        context.redirect(back(context), HttpStatus.SEE_OTHER);
    }

    /** Where a claim belongs may change with a decision; this address finds it. */
    private void incidentOf(Context context) {
        String incident = office.look(null, view -> view.findIncidentOf(context.pathParam("id")))
                .orElseThrow(NotFoundResponse::new);
        String query = context.queryString();
        context.redirect("/incidents/" + incident + (query == null ? "" : "?" + query), HttpStatus.FOUND);
    }

    private void decide(Context context, Function<ReviewRecord, Decision> act) {
        Decision decision = office.change(workspace ->
                act.apply(new ReviewRecord(workspace, Person.of(context).name())));
        String back = back(context);
        context.redirect(
                back + (back.contains("?") ? "&" : "?") + "decided=" + decision.number(), HttpStatus.SEE_OTHER);
    }

    private static String act(Context context) {
        return Objects.requireNonNullElse(context.formParam("act"), "");
    }

    private static String why(Context context) {
        return Objects.requireNonNullElse(context.formParam("why"), "").strip();
    }

    private static String back(Context context) {
        String back = context.formParam("back");
        return back != null && LOCAL.matcher(back).matches() ? back : "/";
    }
}
