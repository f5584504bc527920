package org.khabar.workbench.review;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.desk.Doubt;
import org.khabar.desk.Doubts;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.incident.Incident;
import org.khabar.record.view.View;
import org.khabar.workbench.frame.Pages;
import org.khabar.workbench.frame.Part;
import org.khabar.workbench.frame.Section;
import org.khabar.workbench.office.Kept;
import org.khabar.workbench.office.Office;

/** The address of the queue. */
public final class ReviewPart implements Part {
    private final Office office;
    private final Pages pages;
    private final Kept<List<Doubt>> queue;

    public ReviewPart(Office office, Pages pages) {
        this.office = office;
        this.pages = pages;
        this.queue = new Kept<>(office, () -> office.ask(workspace -> new Doubts(workspace).list(ReviewPage.MOST)));
    }

    /** What waits for a look, the most doubtful first. */
    public List<Doubt> queue() {
        return queue.get();
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/review", this::show);
    }

    private void show(Context context) {
        List<Doubt> doubts = queue();
        String asked = context.queryParam("at");
        ReviewPage page = office.look(null, view -> new ReviewPage(doubts, shown(doubts, asked, view)));
        pages.show(
                context,
                "review",
                pages.frame(context, Section.REVIEW, pages.words().say("section.review")),
                page);
    }

    /** The doubt that is asked for, else the first that is still there. */
    private static ReviewPage.@Nullable Shown shown(List<Doubt> doubts, @Nullable String asked, View view) {
        int at = 0;
        for (int i = 0; i < doubts.size(); i++) {
            if (doubts.get(i).id().equals(asked)) {
                at = i;
            }
        }
        for (int i = at; i < doubts.size(); i++) {
            Optional<ReviewPage.Shown> found = find(doubts, i, view);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return null;
    }

    private static Optional<ReviewPage.Shown> find(List<Doubt> doubts, int at, View view) {
        Doubt doubt = doubts.get(at);
        Optional<HeldClaim> claim = view.findClaim(doubt.id());
        Optional<String> incident = claim.isPresent() ? view.findIncidentOf(doubt.id()) : Optional.of(doubt.id());
        List<ReviewPage.Shown> found = new ArrayList<>();
        view.forEachIncident(
                incident.stream().toList(),
                (Incident each, List<HeldClaim> claims) -> found.add(new ReviewPage.Shown(
                        doubt,
                        claim.orElse(null),
                        each,
                        claims.stream()
                                .filter(held -> !held.claim().id().equals(doubt.id()))
                                .toList(),
                        at + 1 < doubts.size() ? doubts.get(at + 1).id() : null,
                        at > 0 ? doubts.get(at - 1).id() : null)));
        return found.stream().findFirst();
    }
}
