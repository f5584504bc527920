package org.khabar.aid.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.khabar.aid.scenario.Standing.Verdict;
import org.khabar.aid.yaml.Field;
import org.khabar.model.Problem;

/** Which way to help is lawful in which country on which day, by whose law; from a table that names its sources. */
final class Law {
    /** Whose hands aid goes through; what a modality says of itself. */
    static final Set<String> CHANNELS = Set.of("un", "ngo", "local", "cash", "government");

    private static final Set<String> FIELDS =
            Set.of("country", "by", "from", "to", "channels", "verdict", "why", "source", "check");

    private final List<Rule> rules;

    private record Rule(
            String country,
            String by,
            LocalDate from,
            LocalDate to,
            Set<String> channels,
            Verdict verdict,
            String reason) {
        boolean binds(Case asked) {
            return country.equals(asked.country)
                    && asked.donors.contains(by)
                    && channels.contains(asked.channel)
                    && !asked.date.isBefore(from)
                    && !asked.date.isAfter(to);
        }
    }

    /**
     * What is asked.
     *
     * @param donors whose law binds the donor: UN, US, UK, EU, ECOWAS
     */
    record Case(String country, String channel, LocalDate date, Set<String> donors) {}

    private Law(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The table that comes with Khabar. */
    static Law shipped() {
        List<Problem> problems = new ArrayList<>();
        try (InputStream in = Law.class.getResourceAsStream("/org/khabar/aid/scenario/law.yaml")) {
            if (in == null) {
                throw new IllegalStateException("The table law.yaml is missing.");
            }
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Law law = read(Field.root("law.yaml", yaml, problems::add).get("rules"));
            if (!problems.isEmpty()) {
                throw new IllegalStateException("The table is wrong: " + problems);
            }
            return law;
        } catch (IOException e) {
            throw new UncheckedIOException("The table law.yaml could not be read.", e);
        }
    }

    /** The rules of a list; what is wrong is told. */
    static Law read(Field list) {
        List<Rule> rules = new ArrayList<>();
        for (Field item : list.items()) {
            item.allow(FIELDS);
            rule(item).ifPresent(rules::add);
        }
        return new Law(rules);
    }

    private static Optional<Rule> rule(Field item) {
        Set<String> channels = new HashSet<>();
        item.get("channels").items().forEach(channel -> channel.text().ifPresent(channels::add));
        Optional<Verdict> verdict = verdict(item.get("verdict"));
        Optional<LocalDate> from = date(item.get("from"));
        Optional<LocalDate> to = item.get("to").isPresent() ? date(item.get("to")) : Optional.of(LocalDate.MAX);
        if (item.source().isEmpty()) {
            item.tell("A rule of law must have a source.");
        }
        if (verdict.isEmpty() || from.isEmpty() || to.isEmpty() || item.source().isEmpty()) {
            return Optional.empty();
        }
        String by = item.get("by").text().orElse("");
        String why = item.get("why").text().orElse("");
        String check = item.get("check")
                .text()
                .map(words -> "; to be checked: " + words)
                .orElse("");
        return Optional.of(new Rule(
                item.get("country").text().orElse(""),
                by,
                from.get(),
                to.get(),
                channels,
                verdict.get(),
                "%s: %s (%s%s)".formatted(by, why, item.source().get(), check)));
    }

    private static Optional<Verdict> verdict(Field field) {
        String word = field.text().orElse("").toUpperCase(Locale.ROOT);
        for (Verdict verdict : Verdict.values()) {
            if (verdict.name().equals(word)) {
                return Optional.of(verdict);
            }
        }
        field.tell("The verdict must be lawful, unclear or barred.");
        return Optional.empty();
    }

    /** The day of a field that must be there; told where it is not one. */
    static Optional<LocalDate> date(Field field) {
        Optional<String> words = field.text();
        try {
            if (words.isPresent()) {
                return Optional.of(LocalDate.parse(words.get()));
            }
            field.tell("The day is missing; write it like 2021-10-10.");
        } catch (DateTimeParseException e) {
            field.tell("The day (%s) must be written like 2021-10-10.".formatted(words.orElse("")));
        }
        return Optional.empty();
    }

    /** These rules and others. */
    Law and(Law other) {
        List<Rule> all = new ArrayList<>(rules);
        all.addAll(other.rules);
        return new Law(all);
    }

    /** Whose law is in the table. */
    Set<String> makers() {
        return rules.stream().map(Rule::by).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Has the table anything to say of that country on that day? */
    boolean knows(String country, LocalDate date) {
        return rules.stream()
                .anyMatch(rule -> rule.country.equals(country) && !date.isBefore(rule.from) && !date.isAfter(rule.to));
    }

    /** What the rules say; lawful where there is none. */
    Standing ask(Case asked) {
        Verdict verdict = Verdict.LAWFUL;
        List<String> reasons = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.binds(asked)) {
                reasons.add(rule.reason);
                verdict = rule.verdict.compareTo(verdict) > 0 ? rule.verdict : verdict;
            }
        }
        return new Standing(verdict, reasons);
    }
}
