package org.khabar.aid.access.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khabar.aid.BadInputException;
import org.khabar.aid.yaml.Field;
import org.khabar.model.Problem;

/** Reads the rules of scoring; {@code docs/methods/access.md} tells their form. */
public final class RulesFile {
    private static final String SHIPPED = "/org/khabar/aid/access/rules.yaml";
    private static final Set<String> FIELDS = Set.of("heard", "pillars", "parties", "indicators");
    private static final Set<String> INDICATOR =
            Set.of("name", "pillar", "days", "whole country", "incidents", "killed", "counts", "eases");

    private final List<Problem> problems = new ArrayList<>();
    private final Field root;

    private RulesFile(String file, String yaml) {
        this.root = Field.root(file, yaml, problems::add);
    }

    /** The rules that come with Khabar. */
    public static AccessRules shipped() {
        return read("rules.yaml", text());
    }

    /** The rules that come with Khabar, as they are written, to be edited. */
    public static String text() {
        try (InputStream in = RulesFile.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("The table rules.yaml is missing.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The table rules.yaml could not be read.", e);
        }
    }

    /**
     * The rules of a file.
     *
     * @throws BadInputException if something in it is missing or wrong; names each line and field
     * @throws IOException if it cannot be read at all
     */
    public static AccessRules read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BadInputException(List.of(new Problem(file.toString(), 0, "There is no such file.")));
        }
        return read(String.valueOf(file.getFileName()), Files.readString(file));
    }

    /**
     * The rules of a text.
     *
     * @throws BadInputException if something in it is missing or wrong; names each line and field
     */
    public static AccessRules read(String file, String yaml) {
        RulesFile reader = new RulesFile(file, yaml);
        AccessRules rules = reader.rules();
        if (!reader.problems.isEmpty()) {
            throw new BadInputException(reader.problems);
        }
        return rules;
    }

    private AccessRules rules() {
        root.allow(FIELDS);
        Map<String, Pillar> pillars = new LinkedHashMap<>();
        root.get("pillars")
                .entries()
                .forEach(
                        (id, name) -> pillars.put(id, new Pillar(id, name.text().orElse(id))));
        TestReader tests = new TestReader(root.get("parties"));
        List<Indicator> indicators = new ArrayList<>();
        root.get("indicators")
                .entries()
                .forEach((id, field) ->
                        find(field, () -> indicator(id, field, pillars, tests)).ifPresent(indicators::add));
        if (indicators.isEmpty()) {
            root.get("indicators").tell("At least one indicator must be there.");
        }
        double heard = root.get("heard").number().orElse(1.0);
        return new AccessRules(List.copyOf(pillars.values()), indicators, (int) heard);
    }

    private static @Nullable Indicator indicator(
            String id, Field field, Map<String, Pillar> pillars, TestReader tests) {
        field.allow(INDICATOR);
        Pillar pillar = pillars.get(field.get("pillar").text().orElse(""));
        if (pillar == null) {
            field.get("pillar").tell("The pillar must be one of: %s.".formatted(String.join(", ", pillars.keySet())));
            return null;
        }
        return new Indicator(
                id,
                field.get("name").text().orElse(id),
                pillar,
                field.get("days").number().orElse(0.0).intValue(),
                field.get("whole country").text().orElse("no").equals("yes"),
                new Thresholds(numbers(field.get("incidents")), numbers(field.get("killed"))),
                tests.tests(field.get("counts")),
                tests.tests(field.get("eases")));
    }

    private static List<Long> numbers(Field list) {
        return list.items().stream()
                .map(item -> item.number().orElse(0.0).longValue())
                .toList();
    }

    /** What a field makes; what is wrong with it is told. */
    static <T> Optional<T> find(Field field, Supplier<@Nullable T> made) {
        try {
            return Optional.ofNullable(made.get());
        } catch (IllegalArgumentException e) {
            field.tell(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
