package org.khabar.workbench.incidents;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.incident.Incident;
import org.khabar.record.count.Counts;
import org.khabar.record.view.View;
import org.khabar.weigh.Weighing;
import org.khabar.workbench.frame.Frame;
import org.khabar.workbench.frame.Pages;
import org.khabar.workbench.frame.Part;
import org.khabar.workbench.frame.Section;
import org.khabar.workbench.lens.Lens;
import org.khabar.workbench.lens.LensReader;
import org.khabar.workbench.lens.Sight;
import org.khabar.workbench.office.Office;
import org.khabar.workbench.office.Recall;

/** The addresses of incidents and claims. */
public final class IncidentsPart implements Part {
    private static final int KEPT = 200;

    private final Office office;
    private final Pages pages;
    private final Recall<Asked, ListPage> lists;

    /** A stretch of a list. */
    private record Asked(Lens lens, boolean grouped, long page) {}

    public IncidentsPart(Office office, Pages pages) {
        this.office = office;
        this.pages = pages;
        this.lists = new Recall<>(office, KEPT, this::list);
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/incidents", context -> list(context, true));
        routes.get("/claims", context -> list(context, false));
        routes.get("/incidents/{id}", this::incident);
    }

    @Override
    public void prepare() {
        lists.get(new Asked(Lens.ALL, true, 1));
    }

    private void list(Context context, boolean grouped) {
        LensReader reader = new LensReader(context::queryParam);
        Lens lens = reader.read();
        long asked = context.queryParamAsClass("page", Long.class).getOrDefault(1L);
        ListPage page = lists.get(new Asked(lens, grouped, asked)).with(reader.misread());
        String title = pages.words().say(grouped ? "incidents.title" : "claims.title");
        pages.show(context, "incidents", pages.frame(context, Section.INCIDENTS, title), page);
    }

    private ListPage list(Asked asked) {
        Sight sight = Sight.of(asked.lens, office.actors());
        return office.look(asked.lens.asOf(), view -> {
            Counts counts = view.count(sight.filter());
            long incidents = counts.incidents();
            long claims = counts.claims();
            boolean grouped = asked.grouped;
            ListPage.Stretch stretch = ListPage.Stretch.of(asked.page, grouped ? incidents : claims);
            return new ListPage(
                    incidents,
                    claims,
                    grouped ? rows(view, counts.latest(stretch.skip(), ListPage.SHOWN)) : List.of(),
                    grouped ? List.of() : view.listLatestClaims(sight.filter(), stretch.skip(), ListPage.SHOWN),
                    Weeks.of(counts.byWeek()),
                    stretch,
                    sight.misread());
        });
    }

    /** The rows of incidents, the latest to begin first. */
    public static List<IncidentRow> rows(View view, List<String> ids) {
        List<IncidentRow> rows = new ArrayList<>(Collections.nCopies(ids.size(), null));
        view.forEachIncident(
                ids, (incident, claims) -> rows.set(ids.indexOf(incident.id()), IncidentRow.of(incident, claims)));
        return rows;
    }

    private void incident(Context context) {
        Lens lens = Pages.lens(context);
        String id = context.pathParam("id");
        Weighing weighing = office.weighing();
        Optional<IncidentPage> page = office.look(lens.asOf(), view -> find(view, id, weighing));
        IncidentPage found = page.orElseThrow(NotFoundResponse::new);
        String title = pages.words().type(found.incident().type()) + ", "
                + pages.words().place(found.incident().place());
        Frame frame = pages.frame(context, Section.INCIDENTS, title);
        pages.show(context, "incident", frame, found);
    }

    private Optional<IncidentPage> find(View view, String id, Weighing weighing) {
        List<IncidentPage> found = new ArrayList<>();
        view.forEachIncident(
                List.of(id),
                (Incident incident, List<HeldClaim> claims) ->
                        found.add(IncidentPage.of(incident, claims, weighing.weigh(claims), pages.words())));
        return found.stream().findFirst();
    }
}
