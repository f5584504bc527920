package org.khabar.aid.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khabar.aid.BadInputException;
import org.khabar.aid.scenario.Numbers.Kind;
import org.khabar.aid.yaml.Field;
import org.khabar.model.Problem;

/** Reads a scenario from YAML; {@code docs/methods/aid-plan.md} tells its form. */
public final class ScenarioFile {
    private static final Set<String> FIELDS = Set.of(
            "title",
            "date",
            "currency",
            "months",
            "budget",
            "weights",
            "law",
            "sources",
            "modalities",
            "areas",
            "limits",
            "draws");
    private static final Set<String> AREA = Set.of("name", "country", "months", "closed", "needs", "modalities");
    private static final Set<String> LIMITS = Set.of("loss", "worst loss", "tail", "incidents", "floor", "areas");

    /** The worst twentieth of the cases, where the scenario does not say. */
    private static final double TAIL = 0.95;

    private static final int DRAWS = 100;

    private final List<Problem> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Field root;
    private final Numbers numbers;

    private ScenarioFile(String file, String yaml) {
        this.root = Field.root(file, yaml, problems::add);
        Map<String, String> sources = new LinkedHashMap<>();
        root.get("sources").entries().forEach((name, field) -> field.text().ifPresent(text -> sources.put(name, text)));
        this.numbers = new Numbers(sources);
    }

    /**
     * Reads a file.
     *
     * @throws BadInputException if something in it is missing or wrong; names each line and field
     * @throws IOException if it cannot be read at all
     */
    public static Scenario read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BadInputException(List.of(new Problem(file.toString(), 0, "There is no such file.")));
        }
        return read(file.getFileName().toString(), Files.readString(file));
    }

    /**
     * Reads YAML.
     *
     * @param file its name, for what is wrong
     * @throws BadInputException if something in it is missing or wrong; names each line and field
     */
    public static Scenario read(String file, String yaml) {
        ScenarioFile reader = new ScenarioFile(file, yaml);
        Scenario scenario = reader.scenario();
        if (!reader.problems.isEmpty()) {
            throw new BadInputException(reader.problems.stream()
                    .sorted(Comparator.comparingInt(Problem::line))
                    .toList());
        }
        return scenario;
    }

    private Scenario scenario() {
        root.allow(FIELDS);
        LocalDate date = Law.date(root.get("date")).orElse(LocalDate.EPOCH);
        Quantity budget = numbers.needed(root.get("budget"), Kind.AMOUNT);
        if (root.get("budget").isPresent() && budget.line() > 0 && !(budget.mid() > 0)) {
            root.get("budget").tell("The budget must be positive; without money there is nothing to plan.");
        }
        NavigableMap<Integer, Quantity> weights = phases(root.get("weights"));
        if (!root.get("weights").isPresent()) {
            root.get("weights").tell("What a person-month counts for must be declared, by phase: {3: 1, 4: 2, 5: 3}.");
        }
        List<Area> areas = areas(date, weights);
        Set<String> names = new TreeSet<>();
        areas.forEach(area -> names.add(area.name()));
        return new Scenario(
                root.get("title").text().orElse("An aid plan"),
                date,
                root.get("currency").text().orElse("USD"),
                budget,
                weights,
                areas,
                limits(names),
                draws(),
                notes);
    }

    private NavigableMap<Integer, Quantity> phases(Field field) {
        NavigableMap<Integer, Quantity> phases = new TreeMap<>();
        field.entries().forEach((name, phase) -> {
            if (name.matches("[1-5]")) {
                phases.put(Integer.parseInt(name), numbers.needed(phase, Kind.AMOUNT));
            } else {
                phase.tell("The phase must be a number from 1 to 5.");
            }
        });
        return phases;
    }

    private List<Area> areas(LocalDate date, NavigableMap<Integer, Quantity> weights) {
        Field law = root.get("law");
        law.allow(Set.of("donors", "rules"));
        Law rules = Law.shipped().and(Law.read(law.get("rules")));
        Set<String> donors = new HashSet<>(Set.of("UN"));
        law.get("donors")
                .items()
                .forEach(donor -> donor.text().ifPresent(by -> {
                    donors.add(by);
                    if (!rules.makers().contains(by)) {
                        donor.tell("There is no law of (%s); there is that of: %s. Add it under law, rules."
                                .formatted(by, String.join(", ", rules.makers())));
                    }
                }));
        WayReader ways = new WayReader(numbers, rules, donors, date);
        ways.share(root.get("modalities"));
        List<Area> areas = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Field field : root.get("areas").items()) {
            Area area = area(field, ways, weights);
            if (!names.add(area.name())) {
                field.tell("The area (%s) must not be named twice.".formatted(area.name()));
            }
            areas.add(area);
        }
        if (areas.isEmpty()) {
            root.get("areas").tell("At least one area must be there.");
        }
        noteLaw(areas, rules, date);
        return areas;
    }

    private Area area(Field field, WayReader ways, NavigableMap<Integer, Quantity> weights) {
        field.allow(AREA);
        String name = field.get("name").text().orElse("");
        if (name.isEmpty()) {
            field.tell("The area must have a name.");
        }
        NavigableMap<Integer, Quantity> needs = phases(field.get("needs"));
        if (needs.isEmpty()) {
            field.tell("The needs are missing; write people by phase: needs: {3: 120000, 4: 30000}.");
        }
        needs.keySet().stream()
                .filter(phase -> !weights.containsKey(phase))
                .forEach(phase -> field.get("needs").tell("The phase (%d) has no weight.".formatted(phase)));
        String country = field.get("country").text().orElse(null);
        if (country != null && !country.matches("[A-Z]{3}")) {
            field.get("country")
                    .tell("The country (%s) must be an ISO code of three letters, such as AFG.".formatted(country));
        }
        return new Area(name, country, months(field), closed(field), needs, ways.read(field, country));
    }

    private double months(Field area) {
        Field field = area.get("months").isPresent() ? area.get("months") : root.get("months");
        double months = field.number().orElse(0.0);
        if (!(months > 0)) {
            field.tell("The months of the plan must be there and positive.");
            return 1;
        }
        return months;
    }

    private static boolean closed(Field area) {
        String word = area.get("closed").text().orElse("no");
        if (!Set.of("yes", "no", "true", "false").contains(word)) {
            area.get("closed").tell("Closed must be yes or no.");
        }
        return word.equals("yes") || word.equals("true");
    }

    private void noteLaw(List<Area> areas, Law rules, LocalDate date) {
        Set<String> unknown = new TreeSet<>();
        Map<String, Set<String>> ways = new TreeMap<>();
        for (Area area : areas) {
            String country = area.country();
            if (country == null || !rules.knows(country, date)) {
                unknown.add("No rule of law is known for %s on %s; every way to help counts as lawful there."
                        .formatted(country == null ? area.name() : country, date));
                continue;
            }
            for (Way way : area.ways()) {
                if (way.standing().verdict() != Standing.Verdict.LAWFUL) {
                    String why = "%s on %s. %s"
                            .formatted(
                                    way.standing().allowed() ? "unclear in law, counted as lawful" : "barred by law",
                                    date,
                                    String.join("; ", way.standing().reasons()));
                    ways.computeIfAbsent(country + " " + why, key -> new TreeSet<>())
                            .add(way.modality());
                }
            }
        }
        ways.forEach((law, which) ->
                notes.add("%s, %s: %s".formatted(law.substring(0, 3), String.join(", ", which), law.substring(4))));
        notes.addAll(unknown);
    }

    private Limits limits(Set<String> areas) {
        Field field = root.get("limits");
        field.allow(LIMITS);
        Map<String, Quantity> shares = new LinkedHashMap<>();
        field.get("areas").entries().forEach((name, share) -> {
            if (!areas.contains(name)) {
                share.tell("There is no such area among those of the scenario.");
            }
            shares.put(name, numbers.needed(share, Kind.SHARE));
        });
        Field tail = field.get("tail");
        double worst = tail.isPresent() ? tail.number().orElse(TAIL) : TAIL;
        if (!(worst >= 0 && worst < 1)) {
            tail.tell("The tail (%s) must lie from 0 to below 1; 0.95 means the worst twentieth.".formatted(worst));
            worst = TAIL;
        }
        return new Limits(
                find(field.get("loss"), Kind.SHARE),
                find(field.get("worst loss"), Kind.SHARE),
                worst,
                find(field.get("incidents"), Kind.AMOUNT),
                find(field.get("floor"), Kind.SHARE),
                shares);
    }

    private @Nullable Quantity find(Field field, Kind kind) {
        return numbers.find(field, kind).orElse(null);
    }

    private Scenario.Draws draws() {
        Field field = root.get("draws");
        field.allow(Set.of("count", "seed", "together"));
        double count = field.get("count").number().orElse((double) DRAWS);
        double together = field.get("together").number().orElse(0.0);
        if (!(count >= 1 && count <= 10_000 && together >= 0 && together <= 1)) {
            field.tell("The count (%s) must lie from 1 to 10,000 and together (%s) from 0 to 1."
                    .formatted(count, together));
            return new Scenario.Draws(DRAWS, 1, 0);
        }
        return new Scenario.Draws(
                (int) count, field.get("seed").number().orElse(1.0).longValue(), together);
    }
}
