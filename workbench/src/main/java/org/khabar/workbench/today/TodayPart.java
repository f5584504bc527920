package org.khabar.workbench.today;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.khabar.desk.Doubt;
import org.khabar.model.decision.Decision;
import org.khabar.record.Census;
import org.khabar.record.Workspace;
import org.khabar.record.count.Counts;
import org.khabar.record.view.Filter;
import org.khabar.workbench.frame.Pages;
import org.khabar.workbench.frame.Part;
import org.khabar.workbench.frame.Section;
import org.khabar.workbench.incidents.IncidentsPart;
import org.khabar.workbench.office.Jobs;
import org.khabar.workbench.office.Kept;
import org.khabar.workbench.office.Office;
import org.khabar.workbench.office.Recall;

/** The address of the first page. */
public final class TodayPart implements Part {
    private static final int ARRIVALS = 8;
    private static final int LATEST = 5;
    private static final int DOUBTS = 5;
    private static final int DECISIONS = 6;
    private static final int KEPT = 8;

    private final Office office;
    private final Pages pages;
    private final Jobs jobs;
    private final Supplier<List<Doubt>> queue;
    private final Kept<Standing> standing;
    private final Recall<Optional<LocalDate>, TodayPage> days;

    private record Standing(Census census, List<Decision> decisions) {}

    /** @param queue what waits for a look, the most doubtful first */
    public TodayPart(Office office, Pages pages, Jobs jobs, Supplier<List<Doubt>> queue) {
        this.office = office;
        this.pages = pages;
        this.jobs = jobs;
        this.queue = queue;
        this.standing = new Kept<>(office, () -> office.ask(TodayPart::standing));
        this.days = new Recall<>(office, KEPT, this::page);
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/", this::show);
    }

    @Override
    public void prepare() {
        days.get(Optional.empty());
    }

    private void show(Context context) {
        TodayPage page =
                days.get(Optional.ofNullable(Pages.lens(context).asOf())).with(jobs.list());
        pages.show(
                context,
                "today",
                pages.frame(context, Section.TODAY, pages.words().say("section.today")),
                page);
    }

    private TodayPage page(Optional<LocalDate> asOf) {
        Standing now = standing.get();
        List<Doubt> doubts = queue.get();
        return office.look(asOf.orElse(null), view -> {
            Counts counts = view.count(Filter.ALL);
            return new TodayPage(
                    now.census,
                    counts.incidents(),
                    view.listArrivals(ARRIVALS),
                    IncidentsPart.rows(view, counts.latest(0, LATEST)),
                    doubts.subList(0, Math.min(DOUBTS, doubts.size())),
                    now.decisions,
                    List.of());
        });
    }

    private static Standing standing(Workspace workspace) {
        List<Decision> decisions = workspace.listDecisions().reversed();
        return new Standing(workspace.census(), decisions.subList(0, Math.min(DECISIONS, decisions.size())));
    }
}
