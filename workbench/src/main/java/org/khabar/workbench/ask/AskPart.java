package org.khabar.workbench.ask;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.ask.answer.Answer;
import org.khabar.ask.answer.AnswerForm;
import org.khabar.ask.answer.Reading;
import org.khabar.ask.gather.Asked;
import org.khabar.ask.gather.Who;
import org.khabar.ask.gather.Window;
import org.khabar.desk.AskRecord;
import org.khabar.plot.SvgPlot;
import org.khabar.workbench.frame.Pages;
import org.khabar.workbench.frame.Part;
import org.khabar.workbench.frame.Section;
import org.khabar.workbench.lens.Sight;
import org.khabar.workbench.office.Office;

/** The addresses of questions to the record. */
public final class AskPart implements Part {
    private static final Set<String> FIELDS =
            Set.of("actor", "other", "place", "from", "to", "base-from", "base-to", "reading", "as-of");

    private final Office office;
    private final Pages pages;

    public AskPart(Office office, Pages pages) {
        this.office = office;
        this.pages = pages;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/ask", this::begin);
        routes.get("/ask/{topic}", this::show);
        routes.get("/ask/{topic}/plot/{number}", this::plot);
        routes.get("/api/ask/{topic}", this::data);
    }

    private void begin(Context context) {
        show(context, new AskPage(AskRecord.Topic.TEMPO, fields(context), null, null));
    }

    private void show(Context context) {
        AskRecord.Topic topic = topic(context);
        Map<String, String> fields = fields(context);
        try {
            show(context, new AskPage(topic, fields, ask(topic, fields), null));
        } catch (IllegalArgumentException e) {
            show(context, new AskPage(topic, fields, null, e.getMessage()));
        }
    }

    private void show(Context context, AskPage page) {
        pages.show(
                context, "ask", pages.frame(context, Section.ASK, pages.words().say("section.ask")), page);
    }

    private void plot(Context context) {
        Answer answer = ask(topic(context), fields(context));
        int number = context.pathParamAsClass("number", Integer.class).getOrDefault(-1);
        if (number < 0 || number >= answer.shown().plots().size()) {
            throw new NotFoundResponse();
        }
        Pages.picture(context, SvgPlot.draw(answer.shown().plots().get(number)));
    }

    private void data(Context context) {
        try {
            context.contentType("application/json");
            context.result(AnswerForm.write(ask(topic(context), fields(context))));
        } catch (IllegalArgumentException e) {
            context.status(HttpStatus.BAD_REQUEST);
            context.json(Map.of("error", String.valueOf(e.getMessage())));
        }
    }

    private static AskRecord.Topic topic(Context context) {
        return Arrays.stream(AskRecord.Topic.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(context.pathParam("topic")))
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
    }

    private static Map<String, String> fields(Context context) {
        Map<String, String> fields = new HashMap<>();
        for (String name : FIELDS) {
            String value = context.queryParam(name);
            if (value != null && !value.isBlank()) {
                fields.put(name, value.strip());
            }
        }
        return fields;
    }

    private Answer ask(AskRecord.Topic topic, Map<String, String> fields) {
        List<Who> actors = new ArrayList<>();
        for (String field : List.of("actor", "other")) {
            if (fields.get(field) != null) {
                actors.add(Who.of(fields.get(field), office.actors()));
            }
        }
        String place = fields.get("place");
        String country = place == null ? null : Sight.findCountry(place).orElse(null);
        Asked asked = new Asked(
                actors,
                country,
                country == null ? place : null,
                Set.of(),
                window(fields.get("from"), fields.get("to")),
                window(fields.get("base-from"), fields.get("base-to")),
                reading(fields.get("reading")));
        LocalDate asOf = day(fields.get("as-of"));
        return office.ask(workspace -> new AskRecord(workspace, asOf).ask(topic, asked));
    }

    private static @Nullable Window window(@Nullable String from, @Nullable String to) {
        return from == null || to == null ? null : Window.parse(from + ".." + to);
    }

    private static @Nullable Reading reading(@Nullable String label) {
        return Arrays.stream(Reading.values())
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(@Nullable String words) {
        try {
            return words == null ? null : LocalDate.parse(words);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("The day (%s) must be like 2021-10-04.".formatted(words), e);
        }
    }
}
