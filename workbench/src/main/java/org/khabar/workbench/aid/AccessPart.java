package org.khabar.workbench.aid;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.aid.access.AreaAccess;
import org.khabar.aid.access.Score;
import org.khabar.aid.access.rule.RulesFile;
import org.khabar.desk.ReviewRecord;
import org.khabar.desk.aid.AccessMap;
import org.khabar.desk.aid.ScoreAccess;
import org.khabar.desk.wire.AccessJson;
import org.khabar.model.decision.Decision;
import org.khabar.record.view.Standing;
import org.khabar.record.view.View;
import org.khabar.workbench.frame.Pages;
import org.khabar.workbench.frame.Part;
import org.khabar.workbench.frame.Section;
import org.khabar.workbench.guard.Person;
import org.khabar.workbench.office.Office;
import org.khabar.workbench.office.Recall;

/** The addresses of access for aid: the areas of a country, one area with its claims, and both to take away. */
public final class AccessPart implements Part {
    private static final int KEPT = 12;

    private final Office office;
    private final Pages pages;
    private final AccessSheet sheet = new AccessSheet();
    private final Recall<ScoreAccess.Asked, List<AreaAccess>> scores;

    public AccessPart(Office office, Pages pages) {
        this.office = office;
        this.pages = pages;
        this.scores = new Recall<>(
                office,
                KEPT,
                asked -> office.ask(
                        workspace -> new ScoreAccess(workspace, RulesFile.shipped(), List.of()).score(asked)));
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/aid", this::show);
        routes.get("/aid/area", this::area);
        routes.post("/aid/area/score", this::set);
        routes.get("/aid/access.geojson", this::map);
        routes.get("/api/access", this::data);
    }

    private void show(Context context) {
        List<AreaAccess> all = scores(context);
        List<String> countries =
                all.stream().map(each -> each.area().country()).distinct().toList();
        String country = country(context).or(() -> mostTold(all)).orElse("");
        List<AreaAccess> areas = of(all, country);
        AccessPage page = new AccessPage(
                country, countries, day(context, "date"), areas, sheet.shapes(areas), sheet.borders(areas));
        pages.show(
                context, "aid", pages.frame(context, Section.AID, pages.words().say("section.aid")), page);
    }

    private void area(Context context) {
        AreaAccess access = one(context);
        String date = day(context, "date") == null ? "" : "&date=" + day(context, "date");
        Standing standing = office.look(Pages.lens(context).asOf(), View::standing);
        AreaPage page = AreaPage.of(access, "?country=" + access.area().country() + date, standing);
        pages.show(
                context, "area", pages.frame(context, Section.AID, access.area().name()), page);
    }

    private AreaAccess one(Context context) {
        String name = Objects.requireNonNullElse(context.queryParam("area"), "");
        return of(scores(context), country(context).orElse("")).stream()
                .filter(each -> each.area().name().equals(name))
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
    }

    /** Somebody knows better than the rules, and says why. */
    private void set(Context context) {
        AreaAccess access = one(context);
        String indicator = Objects.requireNonNullElse(context.formParam("indicator"), "");
        String score = Objects.requireNonNullElse(context.formParam("score"), "");
        String why = Objects.requireNonNullElse(context.formParam("why"), "").strip();
        Decision decision = office.change(
                workspace -> new ReviewRecord(workspace, Person.of(context).name())
                        .score(AreaPage.key(access.area()), indicator, score, access.date(), why));
        context.redirect("/aid/area?" + context.queryString() + "&decided=" + decision.number(), HttpStatus.SEE_OTHER);
    }

    /** The areas with their scores for any map. */
    private void map(Context context) throws IOException {
        StringWriter out = new StringWriter();
        AccessMap.write(chosen(context), out);
        context.header("Content-Disposition", "attachment; filename=\"khabar-access.geojson\"");
        context.contentType("application/geo+json");
        context.result(out.toString());
    }

    private void data(Context context) {
        context.contentType("application/json");
        context.result(chosen(context).stream()
                .map(AccessJson::write)
                .reduce((one, other) -> one + ",\n" + other)
                .map(all -> "[" + all + "]")
                .orElse("[]"));
    }

    private List<AreaAccess> chosen(Context context) {
        List<AreaAccess> all = scores(context);
        return country(context).map(code -> of(all, code)).orElse(all);
    }

    private List<AreaAccess> scores(Context context) {
        LocalDate asOf = Pages.lens(context).asOf();
        LocalDate date = day(context, "date");
        List<AreaAccess> all = scores.get(new ScoreAccess.Asked(asOf, date, Set.of(), null));
        Optional<String> country = country(context);
        return country.isEmpty() || !of(all, country.get()).isEmpty()
                ? all
                : scores.get(new ScoreAccess.Asked(asOf, date, Set.of(country.get()), null));
    }

    private static List<AreaAccess> of(List<AreaAccess> all, String country) {
        return all.stream()
                .filter(each -> each.area().country().equals(country))
                .toList();
    }

    /** The country of which most is counted; where that is nothing, the first. */
    private static Optional<String> mostTold(List<AreaAccess> all) {
        return all.stream()
                .filter(each -> each.area().isCountry())
                .max(Comparator.comparingLong((AreaAccess each) ->
                        each.scores().stream().mapToLong(Score::incidents).sum()))
                .map(each -> each.area().country());
    }

    private static Optional<String> country(Context context) {
        return Optional.ofNullable(context.queryParam("country"))
                .map(code -> code.strip().toUpperCase(Locale.ROOT))
                .filter(code -> code.matches("[A-Z]{3}"));
    }

    private static @Nullable LocalDate day(Context context, String field) {
        String words = context.queryParam(field);
        try {
            return words == null || words.isBlank() ? null : LocalDate.parse(words.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
