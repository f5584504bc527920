package org.khabar.workbench.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import org.khabar.model.Report;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.incident.Incident;
import org.khabar.record.Census;
import org.khabar.record.Workspace;
import org.khabar.record.count.Counts;
import org.khabar.record.export.seam.MatchedClaim;
import org.khabar.record.view.View;
import org.khabar.weigh.Weighing;
import org.khabar.wire.ActorJson;
import org.khabar.wire.ClaimJson;
import org.khabar.wire.IncidentJson;
import org.khabar.workbench.frame.Pages;
import org.khabar.workbench.frame.Part;
import org.khabar.workbench.lens.Lens;
import org.khabar.workbench.lens.LensReader;
import org.khabar.workbench.lens.Sight;
import org.khabar.workbench.office.Office;

/** The record for programs: census, incidents, claims, reports, actors. */
public final class RecordApi implements Part {
    private static final int SHOWN = 50;
    private static final long MOST_PAGES = 1_000_000;

    private final Office office;

    public RecordApi(Office office) {
        this.office = office;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/api/census", this::census);
        routes.get("/api/incidents", this::incidents);
        routes.get("/api/incidents/{id}", this::incident);
        routes.get("/api/claims", this::claims);
        routes.get("/api/claims/{id}", this::claim);
        routes.get("/api/reports/{id}", this::report);
        routes.get("/api/actors/{id}", this::actor);
    }

    private void census(Context context) {
        Census census = office.read(Workspace::census);
        long incidents = office.look(
                null,
                view -> view.count(Sight.of(Lens.ALL, office.actors()).filter()).incidents());
        ObjectNode answer = Lines.object().put("reports", census.reports()).put("claims", census.claims());
        answer.put("incidents", incidents);
        answer.put("first", census.first() == null ? null : census.first().toString());
        answer.put("last", census.last() == null ? null : census.last().toString());
        Lines.give(context, answer);
    }

    private void incidents(Context context) {
        Sight sight = sight(context);
        Lens lens = Pages.lens(context);
        long page = page(context);
        Lines.give(context, office.look(lens.asOf(), view -> {
            Counts counts = view.count(sight.filter());
            List<String> ids = counts.latest((page - 1) * SHOWN, SHOWN);
            ObjectNode answer =
                    Lines.object().put("incidents", counts.incidents()).put("page", page);
            ObjectNode found = Lines.object();
            view.forEachIncident(ids, (incident, claims) -> found.set(incident.id(), json(incident, claims)));
            ArrayNode items = answer.putArray("items");
            ids.stream().filter(found::has).forEach(id -> items.add(found.get(id)));
            return answer;
        }));
    }

    private com.fasterxml.jackson.databind.JsonNode json(Incident incident, List<HeldClaim> claims) {
        Weighing weighing = office.weighing();
        return Lines.line(IncidentJson.write(incident, weighing.weigh(claims)));
    }

    private void incident(Context context) {
        String id = context.pathParam("id");
        ArrayNode found = Lines.array();
        office.look(Pages.lens(context).asOf(), view -> {
            view.forEachIncident(List.of(id), (incident, claims) -> found.add(json(incident, claims)));
            return view;
        });
        if (found.isEmpty()) {
            throw new NotFoundResponse();
        }
        Lines.give(context, found.get(0));
    }

    private void claims(Context context) {
        Sight sight = sight(context);
        Lens lens = Pages.lens(context);
        long page = page(context);
        Lines.give(context, office.look(lens.asOf(), view -> {
            ObjectNode answer =
                    Lines.object().put("claims", view.count(sight.filter()).claims());
            answer.put("page", page);
            put(answer, view.listLatestClaims(sight.filter(), (page - 1) * SHOWN, SHOWN));
            return answer;
        }));
    }

    private static void put(ObjectNode answer, List<MatchedClaim> claims) {
        ArrayNode items = answer.putArray("items");
        claims.forEach(each -> items.add(Lines.line(ClaimJson.write(each.claim()))));
    }

    private void claim(Context context) {
        HeldClaim held = office.look(Pages.lens(context).asOf(), view -> view.findClaim(context.pathParam("id")))
                .orElseThrow(NotFoundResponse::new);
        Lines.give(context, Lines.line(ClaimJson.write(held.claim())));
    }

    private void report(Context context) {
        String id = context.pathParam("id");
        Lines.give(context, office.look(Pages.lens(context).asOf(), view -> report(view, id)));
    }

    private static ObjectNode report(View view, String id) {
        Report report = view.findReport(id).orElseThrow(NotFoundResponse::new);
        ObjectNode answer = Lines.object().put("id", report.id());
        answer.put(
                "date", report.published() == null ? null : report.published().toString());
        report.outlets().forEach(answer.putArray("outlet")::add);
        answer.put("title", report.title()).put("author", report.author()).put("url", report.url());
        answer.put("language", report.language())
                .put("handling", view.listHandling().get(id));
        answer.put("text", report.text());
        put(answer, view.listClaimsOf(id));
        return answer;
    }

    private void actor(Context context) {
        Lines.give(
                context,
                Lines.line(ActorJson.write(
                        office.actors().findById(context.pathParam("id")).orElseThrow(NotFoundResponse::new))));
    }

    /** A page leaves out what it cannot understand and says so; a program would take the wider answer for its own. */
    private Sight sight(Context context) {
        LensReader reader = new LensReader(context::queryParam);
        Sight sight = Sight.of(reader.read(), office.actors());
        if (!reader.misread().isEmpty() || !sight.misread().isEmpty()) {
            throw new BadRequestResponse("filter");
        }
        return sight;
    }

    private static long page(Context context) {
        return Math.clamp(context.queryParamAsClass("page", Long.class).getOrDefault(1L), 1, MOST_PAGES);
    }
}
