package org.khabar.workbench.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khabar.aid.BadInputException;
import org.khabar.aid.scenario.ScenarioFile;
import org.khabar.aid.solver.SolverKind;
import org.khabar.desk.CheckArgument;
import org.khabar.desk.WeighClaims;
import org.khabar.desk.aid.PlanAid;
import org.khabar.desk.wire.AnswerJson;
import org.khabar.desk.wire.PlanJson;
import org.khabar.model.Report;
import org.khabar.run.Pipeline;
import org.khabar.workbench.frame.Part;
import org.khabar.workbench.guard.Tokens;
import org.khabar.workbench.office.Job;
import org.khabar.workbench.office.Jobs;
import org.khabar.workbench.office.Office;
import org.khabar.workbench.office.Reader;

/**
 * Work for programs: checking an argument, planning, sources, how far long work is; and the document that tells of all.
 */
public final class WorkApi implements Part {
    private static final int LONGEST = 120_000;

    private final Office office;
    private final Reader reader;
    private final Jobs jobs;
    private final Tokens tokens;

    public WorkApi(Office office, Reader reader, Jobs jobs, Tokens tokens) {
        this.office = office;
        this.reader = reader;
        this.jobs = jobs;
        this.tokens = tokens;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/api/openapi.yaml", WorkApi::document);
        routes.get("/api/token", this::token);
        routes.get("/api/sources", this::sources);
        routes.get("/api/jobs", this::jobs);
        routes.get("/api/jobs/{number}", this::job);
        routes.post("/api/check", this::check);
        routes.post("/api/plan", WorkApi::plan);
    }

    private static void document(Context context) throws IOException {
        try (InputStream in = WorkApi.class.getResourceAsStream("openapi.yaml")) {
            if (in == null) {
                throw new IllegalStateException("The file (openapi.yaml) is not in the program.");
            }
            context.contentType("application/yaml; charset=utf-8");
            context.result(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What a program sends along with everything that is no plain question. */
    private void token(Context context) {
        Lines.give(context, Lines.object().put("header", Tokens.HEADER).put("token", tokens.token(context)));
    }

    private void sources(Context context) {
        ArrayNode answer = Lines.array();
        for (WeighClaims.Source source : office.ask(workspace -> new WeighClaims(workspace).list())) {
            ObjectNode node = answer.addObject().put("source", source.key()).put("reports", source.reports());
            node.put("reliability", source.reliability().name());
            source.outlets().forEach(node.putArray("outlets")::add);
        }
        Lines.give(context, answer);
    }

    private void jobs(Context context) {
        ArrayNode answer = Lines.array();
        jobs.list().forEach(job -> answer.add(json(job)));
        Lines.give(context, answer);
    }

    private void job(Context context) {
        long number = context.pathParamAsClass("number", Long.class).getOrDefault(0L);
        Lines.give(
                context,
                json(jobs.find(number).orElseThrow(NotFoundResponse::new).standing()));
    }

    private static ObjectNode json(Job.Standing job) {
        ObjectNode node = Lines.object().put("number", job.number()).put("what", job.what());
        node.put("state", job.state().label()).put("reports", job.reports()).put("claims", job.claims());
        return node.put("setAside", job.setAside()).put("failure", job.failure());
    }

    private void check(Context context) {
        JsonNode body = Lines.body(context);
        String text = Lines.text(body, "text");
        if (text == null || text.length() > LONGEST) {
            throw new BadRequestResponse("text");
        }
        Report argument = Report.of("argument", day(body, "date"), text);
        LocalDate asOf = day(body, "asOf");
        Pipeline pipeline = reader.get();
        ArrayNode answer = Lines.array();
        office.ask(workspace -> new CheckArgument(workspace, pipeline).check(argument, asOf))
                .forEach(each -> answer.add(Lines.line(AnswerJson.write(each))));
        Lines.give(context, answer);
    }

    /** The body is the scenario in YAML. What is wrong with it is named line by line. */
    private static void plan(Context context) {
        try {
            Lines.give(
                    context,
                    Lines.line(PlanJson.write(
                            new PlanAid(SolverKind.CLP).plan(ScenarioFile.read("scenario.yaml", context.body())))));
        } catch (BadInputException e) {
            context.status(io.javalin.http.HttpStatus.UNPROCESSABLE_CONTENT);
            Lines.give(context, Lines.object().put("error", e.getMessage()));
        }
    }

    private static @Nullable LocalDate day(JsonNode body, String field) {
        String words = Lines.text(body, field);
        try {
            return words == null ? null : LocalDate.parse(words);
        } catch (DateTimeException e) {
            throw new BadRequestResponse(field);
        }
    }
}
