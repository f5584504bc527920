package org.khabar.workbench.report;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.khabar.desk.ReviewRecord;
import org.khabar.model.Span;
import org.khabar.model.claim.Claim;
import org.khabar.model.decision.Act;
import org.khabar.model.decision.Decision;
import org.khabar.record.Workspace;
import org.khabar.record.export.seam.MatchedClaim;
import org.khabar.record.view.View;
import org.khabar.workbench.frame.Frame;
import org.khabar.workbench.frame.Pages;
import org.khabar.workbench.frame.Part;
import org.khabar.workbench.frame.Section;
import org.khabar.workbench.guard.Person;
import org.khabar.workbench.lens.Lens;
import org.khabar.workbench.office.Office;

/** The addresses of reports, and of correcting a claim where it stands. */
public final class ReportPart implements Part {
    private final Office office;
    private final Pages pages;

    public ReportPart(Office office, Pages pages) {
        this.office = office;
        this.pages = pages;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/reports/{id}", this::report);
        routes.get("/claims/{id}", this::claim);
        routes.post("/claims/{id}/correct", this::correct);
    }

    /** A claim is shown where it stands. */
    private void claim(Context context) {
        Lens lens = Pages.lens(context);
        String id = context.pathParam("id");
        String report = office.look(lens.asOf(), view -> view.findClaim(id))
                .orElseThrow(NotFoundResponse::new)
                .claim()
                .anchor()
                .report();
        context.redirect("/reports/" + report + lens.with("claim", id) + "#claim", HttpStatus.FOUND);
    }

    private void report(Context context) {
        String chosen = context.queryParam("claim");
        show(context, context.pathParam("id"), chosen, null);
    }

    private void show(Context context, String id, @Nullable String chosen, @Nullable CorrectionForm form) {
        Lens lens = Pages.lens(context);
        List<Decision> decisions = office.read(Workspace::listDecisions);
        int asked = context.queryParamAsClass("part", Integer.class).getOrDefault(0);
        ReportPage page = office.look(lens.asOf(), view -> find(view, id, chosen, decisions, asked))
                .orElseThrow(NotFoundResponse::new);
        ReportPage shown = form == null ? page : page.with(form);
        String title = Optional.ofNullable(page.report().title())
                .orElseGet(() -> pages.words().outlets(page.report().outlets()) + ", "
                        + pages.words().day(page.report().published()));
        Frame frame = pages.frame(context, Section.INCIDENTS, title);
        pages.show(context, "report", frame, shown);
    }

    private Optional<ReportPage> find(
            View view, String id, @Nullable String chosen, List<Decision> decisions, int asked) {
        return view.findReport(id).map(report -> {
            List<MatchedClaim> matched = view.listClaimsOf(id);
            List<Claim> claims = matched.stream().map(MatchedClaim::claim).toList();
            MatchedClaim shown = matched.stream()
                    .filter(each -> each.claim().id().equals(chosen))
                    .findFirst()
                    .orElse(null);
            List<Span> parts = Parts.of(report.text());
            int part = asked > 0
                    ? Math.clamp(asked - 1, 0, parts.size() - 1)
                    : Parts.holding(
                            parts,
                            shown == null ? 0 : shown.claim().anchor().span().start());
            return new ReportPage(
                    report,
                    new Marking(report.text(), claims, shown == null ? null : shown.claim()).pieces(parts.get(part)),
                    matched,
                    shown == null ? null : panel(shown, claims, decisions, view),
                    part + 1,
                    parts.size(),
                    view.listHandling().get(id));
        });
    }

    private static Panel panel(MatchedClaim shown, List<Claim> claims, List<Decision> decisions, View view) {
        Claim claim = shown.claim();
        List<Decision> about = about(decisions, claim.id());
        List<Panel.Past> history = about.reversed().stream()
                .map(decision ->
                        new Panel.Past(decision, view.standing().holding().contains(decision)))
                .toList();
        List<Claim> beside = claims.stream()
                .filter(each -> !each.id().equals(claim.id())
                        && each.anchor().span().equals(claim.anchor().span()))
                .toList();
        return new Panel(shown, history, CorrectionForm.of(claim, last(about)), beside);
    }

    private static List<Decision> about(List<Decision> decisions, String claim) {
        return decisions.stream()
                .filter(decision -> decision.act().claims().stream()
                                .anyMatch(ref -> ref.claim().equals(claim))
                        || decision.act() instanceof Act.Undo undo
                                && decisions.stream()
                                        .anyMatch(each -> each.number() == undo.decision()
                                                && each.act().claims().stream()
                                                        .anyMatch(ref ->
                                                                ref.claim().equals(claim))))
                .toList();
    }

    private static long last(List<Decision> decisions) {
        return decisions.isEmpty() ? 0 : decisions.getLast().number();
    }

    /** What somebody wrote is taken down, unless somebody else decided on the claim since the form was filled. */
    private void correct(Context context) {
        String id = context.pathParam("id");
        Map<String, String> written = new TreeMap<>();
        context.formParamMap().forEach((name, values) -> {
            if (name.startsWith("to-")
                    && !values.getFirst().strip().equals(context.formParam("was-" + name.substring(3)))) {
                written.put(name.substring(3), values.getFirst().strip());
            }
        });
        long known = context.formParamAsClass("known", Long.class).getOrDefault(0L);
        String why = Optional.ofNullable(context.formParam("why")).orElse("");
        boolean taken = written.isEmpty()
                || office.change(workspace -> {
                    boolean first = last(about(workspace.listDecisions(), id)) == known;
                    if (first) {
                        new ReviewRecord(workspace, Person.of(context).name()).correct(id, written, why);
                    }
                    return first;
                });
        if (taken) {
            context.redirect("/claims/" + id, HttpStatus.SEE_OTHER);
        } else {
            overtaken(context, id, written);
        }
    }

    private void overtaken(Context context, String id, Map<String, String> written) {
        Claim claim = office.look(null, view -> view.findClaim(id))
                .orElseThrow(NotFoundResponse::new)
                .claim();
        List<Decision> decisions = office.read(Workspace::listDecisions);
        context.status(HttpStatus.CONFLICT);
        CorrectionForm form = CorrectionForm.of(claim, last(about(decisions, id)), written, true);
        show(context, claim.anchor().report(), id, form);
    }
}
