package org.khabar.eval.asked;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.eval.file.JsonFile;
import org.khabar.eval.file.Table;
import org.khabar.eval.measure.Figure;
import org.khabar.eval.measure.Share;
import org.khabar.eval.seam.ActorDescriber;
import org.khabar.eval.seam.LabelledSet;
import org.khabar.model.Problem;

/**
 * Actor phrases, some with a day, and what another resolver's tests assert of them. Counted are the asserts on country
 * and on sector where {@code sectors.tsv} knows a kind of ours for it; a country of the wrong sort (a body of states)
 * and the rest (encyclopaedia titles, second codes) are not counted.
 */
public final class ActorSet implements LabelledSet.Described {
    private static final Pattern EQUALS = Pattern.compile("(cc|code\\['(?:country|code_1)'\\]) == '([A-Z]*)'");
    private static final Set<String> METHODS = Set.of("agent_to_code", "search_nat", "short_text_to_agent");
    private static final List<DateTimeFormatter> DAYS =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));

    /** Stand where a country would, but name no country. */
    private static final Set<String> NO_COUNTRY = Set.of("IGO", "NGO", "MNC", "EUR", "");

    private final String name;
    private final List<Case> cases;

    /** A phrase and what is asserted; null where nothing is. An empty country says that there is none. */
    private record Case(
            String phrase,
            @Nullable LocalDate day,
            @Nullable String country,
            @Nullable String sector) {}

    private ActorSet(String name, List<Case> cases) {
        this.name = name;
        this.cases = List.copyOf(cases);
    }

    /** Reads a file of cases, one JSON list. Cases whose phrase stands elsewhere are left out, being no text. */
    public static ActorSet read(String name, Path file, Consumer<Problem> problems) {
        List<Case> cases = new ArrayList<>();
        for (JsonNode node : JsonFile.list(file, problems)) {
            for (JsonNode call : node.path("calls")) {
                String phrase = call.path("args").path(0).asText("");
                if (METHODS.contains(JsonFile.text(call, "method")) && !phrase.isEmpty() && !phrase.startsWith("d['")) {
                    cases.add(
                            new Case(phrase, day(call), asserted(node, "country", "cc"), asserted(node, "code_1", "")));
                }
            }
        }
        return new ActorSet(name, cases);
    }

    private static @Nullable String asserted(JsonNode node, String field, String variable) {
        for (String line : JsonFile.texts(node, "asserts")) {
            Matcher matcher = EQUALS.matcher(line);
            if (matcher.matches()
                    && (matcher.group(1).contains(field) || matcher.group(1).equals(variable))) {
                return matcher.group(2);
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(JsonNode call) {
        String written = call.path("kwargs")
                .path("query_date")
                .asText(call.path("args").path(2).asText(""));
        return DAYS.stream()
                .flatMap(format -> parse(written, format).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<LocalDate> parse(String written, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(written, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Figure> score(ActorDescriber describer) {
        Map<String, String> sectors = Table.load("sectors.tsv");
        Share country = new Share();
        Share sector = new Share();
        for (Case one : cases) {
            ActorDescriber.Description found = describer.describe(one.phrase, one.day);
            if (one.country != null) {
                String code = found.country() == null ? "" : found.country();
                country.add(NO_COUNTRY.contains(one.country) ? code.isEmpty() : one.country.equals(code));
            }
            String kinds = one.sector == null ? null : sectors.get(one.sector);
            if (kinds != null) {
                sector.add(found.kind() != null
                        && Arrays.asList(kinds.split(" ")).contains(found.kind().name()));
            }
        }
        List<Figure> figures = new ArrayList<>(country.figures(name, "country right"));
        figures.addAll(sector.figures(name, "sector right"));
        return figures;
    }
}
