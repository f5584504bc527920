package org.khabar.aid.draft;

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
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.khabar.aid.BadInputException;
import org.khabar.aid.draft.Defaults.Interval;
import org.khabar.aid.yaml.Field;
import org.khabar.model.Problem;

/** Reads what a first scenario takes where the workspace says nothing. */
public final class DefaultsFile {
    private static final String SHIPPED = "/org/khabar/aid/draft/defaults.yaml";
    private static final Set<String> FIELDS = Set.of(
            "budget", "months", "weights", "costs", "modalities", "reach", "loss", "closed from", "limits", "suffixes");
    private static final Interval NOTHING = new Interval(0, 0);

    private final List<Problem> problems = new ArrayList<>();
    private final Field root;

    private DefaultsFile(String file, String yaml) {
        this.root = Field.root(file, yaml, problems::add);
    }

    /** The defaults that come with Khabar. */
    public static Defaults shipped() {
        try (InputStream in = DefaultsFile.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("The table defaults.yaml is missing.");
            }
            return read("defaults.yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The table defaults.yaml could not be read.", e);
        }
    }

    /**
     * The defaults of a file.
     *
     * @throws BadInputException if something in it is missing or wrong; names each line and field
     * @throws IOException if it cannot be read at all
     */
    public static Defaults read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BadInputException(List.of(new Problem(file.toString(), 0, "There is no such file.")));
        }
        return read(String.valueOf(file.getFileName()), Files.readString(file));
    }

    /**
     * The defaults of a text.
     *
     * @throws BadInputException if something in it is missing or wrong; names each line and field
     */
    public static Defaults read(String file, String yaml) {
        DefaultsFile reader = new DefaultsFile(file, yaml);
        try {
            Defaults defaults = reader.defaults();
            if (reader.problems.isEmpty()) {
                return defaults;
            }
        } catch (IllegalArgumentException e) {
            reader.root.tell(String.valueOf(e.getMessage()));
        }
        throw new BadInputException(reader.problems);
    }

    private Defaults defaults() {
        root.allow(FIELDS);
        Map<String, Defaults.Modality> modalities = new LinkedHashMap<>();
        root.get("modalities").entries().forEach((name, field) -> modalities.put(name, modality(field)));
        return new Defaults(
                money(),
                (int) number(root.get("months")),
                byScore(root.get("weights")),
                modalities,
                byScore(root.get("reach")),
                loss(root.get("loss")),
                number(root.get("closed from")),
                root.get("suffixes").items().stream()
                        .flatMap(item -> item.text().stream())
                        .toList());
    }

    private Defaults.Money money() {
        Map<String, Defaults.Cost> costs = new LinkedHashMap<>();
        root.get("costs").entries().forEach((country, field) -> {
            if (field.source().isEmpty()) {
                field.tell("The cost has no source. Write source: beside it, or source: assumption.");
            }
            costs.put(
                    country,
                    new Defaults.Cost(number(field.get("value")), field.source().orElse("assumption")));
        });
        Field limits = root.get("limits");
        return new Defaults.Money(
                number(root.get("budget")), costs, number(limits.get("loss")), number(limits.get("worst loss")));
    }

    private static Defaults.Modality modality(Field field) {
        field.allow(Set.of("channel", "cost", "monitoring", "reach", "loss", "incidents"));
        return new Defaults.Modality(
                field.get("channel").text().orElse(""),
                number(field.get("cost")),
                number(field.get("monitoring")),
                number(field.get("reach")),
                number(field.get("loss")),
                number(field.get("incidents")));
    }

    private static Defaults.Loss loss(Field field) {
        Map<Integer, Interval> scores = new LinkedHashMap<>();
        field.entries().forEach((name, interval) -> {
            if (name.matches("[0-3]")) {
                scores.put(Integer.valueOf(name), interval(interval));
            } else if (!name.equals("X")) {
                interval.tell("The score must be 0, 1, 2, 3 or X.");
            }
        });
        return new Defaults.Loss(
                scores, interval(field.get("X")), field.source().orElse("assumption"));
    }

    private static Interval interval(Field field) {
        return field.interval().map(ends -> new Interval(ends[0], ends[1])).orElse(NOTHING);
    }

    private static NavigableMap<Integer, Double> byScore(Field field) {
        NavigableMap<Integer, Double> values = new TreeMap<>();
        field.entries().forEach((name, value) -> {
            if (name.matches("[0-5]")) {
                values.put(Integer.valueOf(name), number(value));
            } else {
                value.tell("A number from 0 to 5 must stand before the colon.");
            }
        });
        return values;
    }

    private static double number(Field field) {
        if (!field.isPresent()) {
            field.tell("The number is missing.");
        }
        double number = field.number().orElse(0.0);
        if (number < 0) {
            field.tell("The number (%s) must not be negative.".formatted(number));
        }
        return number;
    }
}
