package org.khabar.workbench.plan;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.khabar.aid.BadInputException;
import org.khabar.aid.answer.Plan;
import org.khabar.aid.scenario.Scenario;
import org.khabar.aid.scenario.ScenarioFile;
import org.khabar.desk.aid.PlanPictures;
import org.khabar.desk.wire.PlanJson;
import org.khabar.plot.Plot;
import org.khabar.plot.SvgPlot;
import org.khabar.workbench.frame.Frame;
import org.khabar.workbench.frame.Pages;
import org.khabar.workbench.frame.Part;
import org.khabar.workbench.frame.Section;
import org.khabar.workbench.office.Office;

/** The addresses of aid plans. What is planned is never added to the record. */
public final class PlanPart implements Part {
    /** UTF-16 code units; a scenario of a hundred areas has a tenth of it. */
    private static final int LONGEST = 1_000_000;

    private static final List<String> FIXED = List.of("country", "date", "donor", "as-of");

    private final Pages pages;
    private final Scenarios scenarios = new Scenarios();
    private final RecordScenario recorded;
    private final Plans plans;

    /** @param beside runs the planning */
    public PlanPart(Office office, Pages pages, Executor beside) {
        this.pages = pages;
        this.recorded = new RecordScenario(office);
        this.plans = new Plans(beside);
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/aid/plan", this::begin);
        routes.post("/aid/plan", this::take);
        routes.get("/aid/plan/{name}", this::show);
        routes.get("/aid/plan/{name}/scenario.yaml", this::text);
        routes.get("/aid/plan/{name}/brief", this::brief);
        routes.get("/aid/plan/{name}/plot/{picture}", this::plot);
        routes.get("/api/plan/{name}", this::data);
    }

    /** The plan of a scenario that is kept; waits while it is worked out. */
    public Optional<Plan> find(String name) {
        return scenarios.find(name).map(text -> {
            Scenario scenario = ScenarioFile.read(text.name() + ".yaml", text.yaml());
            return plans.await(key(text, Dials.NONE), scenario);
        });
    }

    /** Leads to a brief with this plan in it. What was drafted from the record is kept for that. */
    private void brief(Context context) {
        ScenarioText text = text(context, context.pathParam("name"));
        String name = text.name().equals(Scenarios.SAMPLE)
                ? text.name()
                : scenarios.keep(text.yaml()).name();
        context.redirect("/brief?plan=" + name, HttpStatus.SEE_OTHER);
    }

    private void begin(Context context) {
        pages.show(context, "plans", frame(context), recorded.choice());
    }

    /** Keeps what was pasted or sent, and leads to its plan. */
    private void take(Context context) throws java.io.IOException {
        String yaml = Optional.ofNullable(context.formParam("yaml")).orElse("");
        for (var file : context.uploadedFiles("file")) {
            if (yaml.isBlank() && file.size() > 0 && file.size() <= LONGEST) {
                try (var content = file.content()) {
                    yaml = new String(content.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                }
            }
        }
        if (yaml.isBlank() || yaml.length() > LONGEST) {
            throw new BadRequestResponse("scenario");
        }
        context.redirect(
                "/aid/plan/" + scenarios.keep(yaml.replace("\r\n", "\n")).name(), HttpStatus.SEE_OTHER);
    }

    private void show(Context context) {
        pages.show(context, "plan", frame(context), page(context));
    }

    private PlanPage page(Context context) {
        ScenarioText text = text(context, context.pathParam("name"));
        Scenario scenario;
        try {
            scenario = ScenarioFile.read(text.name() + ".yaml", text.yaml());
        } catch (BadInputException e) {
            return PlanPage.without(text, e.problems());
        }
        Plan written = plans.get(key(text, Dials.NONE), scenario);
        if (written == null) {
            return PlanPage.without(text, List.of());
        }
        Dials dials = DialReader.read(context, scenario);
        DialBoard board = new DialBoard(scenario, written);
        Plan moved = dials.areStill() ? written : plans.get(key(text, dials), dials.move(scenario));
        return new PlanPage(
                text,
                written,
                moved,
                fixed(context),
                context.queryString() == null ? "" : "?" + context.queryString(),
                board.dials(dials),
                board.numbers(),
                board.chosen(dials).map(Dials.Movable::name).orElse(""),
                List.of());
    }

    private static Map<String, List<String>> fixed(Context context) {
        Map<String, List<String>> fixed = new LinkedHashMap<>();
        for (String field : FIXED) {
            if (!context.queryParams(field).isEmpty()) {
                fixed.put(field, context.queryParams(field));
            }
        }
        return fixed;
    }

    private static String key(ScenarioText text, Dials dials) {
        return text.yaml().hashCode() + "/" + text.name() + "/" + dials.key();
    }

    private ScenarioText text(Context context, String name) {
        return name.equals(RecordScenario.NAME)
                ? recorded.find(context).orElseThrow(NotFoundResponse::new)
                : scenarios.find(name).orElseThrow(NotFoundResponse::new);
    }

    private void text(Context context) {
        context.header("Content-Disposition", "attachment; filename=\"scenario.yaml\"");
        context.contentType("application/yaml; charset=utf-8");
        context.result(text(context, context.pathParam("name")).yaml());
    }

    private Plan plan(Context context) {
        Plan moved = page(context).moved();
        if (moved == null) {
            throw new NotFoundResponse();
        }
        return moved;
    }

    private void plot(Context context) {
        @Nullable Plot plot = PlanPictures.of(plan(context)).get(context.pathParam("picture"));
        if (plot == null) {
            throw new NotFoundResponse();
        }
        Pages.picture(context, SvgPlot.draw(plot));
    }

    private void data(Context context) {
        context.contentType("application/json");
        context.result(PlanJson.write(plan(context)));
    }

    private Frame frame(Context context) {
        return pages.frame(context, Section.AID, pages.words().say("plan.title"));
    }
}
