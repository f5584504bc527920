package org.khabar.workbench.sources;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.khabar.desk.ReviewRecord;
import org.khabar.desk.WeighClaims;
import org.khabar.workbench.frame.Pages;
import org.khabar.workbench.frame.Part;
import org.khabar.workbench.frame.Section;
import org.khabar.workbench.guard.Person;
import org.khabar.workbench.office.Kept;
import org.khabar.workbench.office.Office;

/** The addresses of sources. */
public final class SourcesPart implements Part {
    private final Office office;
    private final Pages pages;
    private final Kept<List<WeighClaims.Source>> sources;

    public SourcesPart(Office office, Pages pages) {
        this.office = office;
        this.pages = pages;
        this.sources = new Kept<>(
                office,
                () -> office.ask(workspace -> new WeighClaims(workspace)
                        .list().stream()
                                .sorted(Comparator.comparingLong(WeighClaims.Source::reports)
                                        .reversed()
                                        .thenComparing(WeighClaims.Source::key))
                                .toList()));
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/sources", this::show);
        routes.post("/sources/rate", this::rate);
    }

    private void show(Context context) {
        pages.show(
                context,
                "sources",
                pages.frame(context, Section.SOURCES, pages.words().say("section.sources")),
                new SourcesPage(sources.get()));
    }

    private void rate(Context context) {
        String source = Objects.requireNonNullElse(context.formParam("source"), "");
        String letter = Objects.requireNonNullElse(context.formParam("letter"), "");
        String why = Objects.requireNonNullElse(context.formParam("why"), "").strip();
        if (source.isBlank() || !letter.matches("[A-F]")) {
            throw new BadRequestResponse("rating");
        }
        office.change(workspace ->
                new ReviewRecord(workspace, Person.of(context).name()).rate(source, letter.charAt(0), why));
        context.redirect("/sources", HttpStatus.SEE_OTHER);
    }
}
