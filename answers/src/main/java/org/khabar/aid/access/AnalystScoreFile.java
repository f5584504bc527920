package org.khabar.aid.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.aid.BadInputException;
import org.khabar.aid.access.rule.AccessRules;
import org.khabar.aid.yaml.Field;
import org.khabar.model.Problem;

/** Reads an analyst's scores from YAML; {@code docs/methods/access.md} tells the form. */
public final class AnalystScoreFile {
    private static final Set<String> FIELDS = Set.of("area", "indicator", "score", "why", "who", "from", "to");

    private final List<Problem> problems = new ArrayList<>();
    private final AccessRules rules;

    private AnalystScoreFile(AccessRules rules) {
        this.rules = rules;
    }

    /**
     * The scores of a file.
     *
     * @param rules that name the indicators
     * @throws BadInputException if something in it is missing or wrong; names each line and field
     * @throws IOException if it cannot be read at all
     */
    public static List<AnalystScore> read(Path file, AccessRules rules) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BadInputException(List.of(new Problem(file.toString(), 0, "There is no such file.")));
        }
        return read(String.valueOf(file.getFileName()), Files.readString(file), rules);
    }

    /**
     * The scores of a text.
     *
     * @throws BadInputException if something in it is missing or wrong; names each line and field
     */
    public static List<AnalystScore> read(String file, String yaml, AccessRules rules) {
        AnalystScoreFile reader = new AnalystScoreFile(rules);
        List<AnalystScore> scores = new ArrayList<>();
        Field root = Field.root(file, yaml, reader.problems::add);
        root.allow(Set.of("overrides"));
        if (!root.get("overrides").isPresent()) {
            root.tell("The file must have a list called overrides.");
        }
        for (Field item : root.get("overrides").items()) {
            Optional.ofNullable(reader.score(item)).ifPresent(scores::add);
        }
        if (!reader.problems.isEmpty()) {
            throw new BadInputException(reader.problems);
        }
        return scores;
    }

    private @Nullable AnalystScore score(Field item) {
        item.allow(FIELDS);
        int before = problems.size();
        String indicator = needed(item, "indicator", "");
        if (rules.find(indicator).isEmpty()) {
            item.get("indicator")
                    .tell("There is no such indicator; there are: "
                            + String.join(
                                    ", ",
                                    rules.indicators().stream()
                                            .map(each -> each.id())
                                            .toList())
                            + ".");
        }
        String area = needed(item, "area", "");
        String why = needed(item, "why", "-");
        String who = needed(item, "who", "-");
        LocalDate from = date(item.get("from"));
        LocalDate to = item.get("to").isPresent() ? date(item.get("to")) : null;
        Optional<Integer> score = score(item.get("score"), needed(item, "score", "X"));
        if (from == null || problems.size() > before) {
            return null;
        }
        return new AnalystScore(area, indicator, score.orElse(null), why, who, from, to);
    }

    private static String needed(Field item, String name, String otherwise) {
        Optional<String> found = item.get(name).text();
        if (found.isEmpty()) {
            item.get(name).tell("It is missing. An override names area, indicator, score, why, who and from.");
        }
        return found.orElse(otherwise);
    }

    private static Optional<Integer> score(Field field, String word) {
        if (word.equalsIgnoreCase("X")) {
            return Optional.empty();
        }
        if (!word.matches("[0-3]")) {
            field.tell("The score (%s) must be 0, 1, 2, 3 or X.".formatted(word));
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(word));
    }

    private static @Nullable LocalDate date(Field field) {
        String words = field.text().orElse("");
        try {
            return LocalDate.parse(words);
        } catch (DateTimeParseException e) {
            field.tell("The day (%s) must be written like 2021-10-10.".formatted(words));
            return null;
        }
    }
}
