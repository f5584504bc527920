package org.khabar.ask.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.ask.answer.Answer;
import org.khabar.ask.answer.Estimate;
import org.khabar.ask.answer.LeftOut;
import org.khabar.ask.answer.Sheet;
import org.khabar.ask.gather.Asked;
import org.khabar.model.series.Observation;
import org.khabar.plot.Line;
import org.khabar.plot.Plot;
import org.khabar.record.view.View;

/** Imported figures side by side. */
public final class Figures {
    private static final String METHOD =
            "Imported figures as their sources give them; two for one thing stand side by side and are never averaged";

    private static final int DRAWN = 24;

    private Figures() {}

    /**
     * The answer: national figures, or those of an area where a place is asked about.
     *
     * @param indicator its short name, or null for all
     */
    public static Answer ask(View view, Asked asked, @Nullable String indicator) {
        List<Observation> found = new ArrayList<>();
        Map<String, Integer> others = new TreeMap<>();
        view.forEachObservation(each -> {
            if (isMeant(each, asked, indicator)) {
                found.add(each);
            } else {
                others.merge(each.what().indicator(), 1, Integer::sum);
            }
        });
        found.sort(Comparator.comparing((Observation each) -> each.what().indicator())
                .thenComparing(Observation::from)
                .thenComparing(each -> each.origin().source())
                .thenComparing(each -> each.what().labels().toString()));
        SequencedMap<String, String> told = asked.told();
        if (indicator != null) {
            told.put("indicator", indicator);
        }
        return new Answer(
                "What do the imported figures say%s?".formatted(Say.scope(asked)),
                told,
                Map.of(),
                Estimate.none("figures", "Sources, periods and bases differ; each figure stands for itself."),
                METHOD,
                List.of(),
                List.of(new LeftOut(
                        "indicators of which figures are held that were not asked for, by area, days or name",
                        others.entrySet().stream()
                                .map(each -> "%s: %,d".formatted(each.getKey(), each.getValue()))
                                .toList())),
                found.isEmpty()
                        ? List.of("No imported figure fits. See khabar import --help for what can be brought in.")
                        : notes(found),
                new Answer.Shown(List.of(sheet(found)), plots(found)));
    }

    private static List<String> notes(List<Observation> found) {
        List<String> notes = new ArrayList<>();
        if (found.stream().map(Observation::basis).distinct().count() > 1) {
            notes.add("A projection is not the current figure: mind the basis.");
        }
        if (found.stream().map(each -> each.origin().source()).distinct().count() > 1) {
            notes.add("Sources count differently: mind the source, and the day on which it came out.");
        }
        return notes;
    }

    private static boolean isMeant(Observation each, Asked asked, @Nullable String indicator) {
        Observation.Area area = each.where();
        boolean there = asked.country() == null || asked.country().equals(area.country());
        boolean inside = asked.place() == null
                ? area.level() == 0
                : area.name().equalsIgnoreCase(asked.place()) || asked.place().equalsIgnoreCase(area.code());
        boolean then = asked.window() == null || asked.window().meets(each.from(), each.to());
        return there
                && inside
                && then
                && (indicator == null || indicator.equals(each.what().indicator()));
    }

    private static Sheet sheet(List<Observation> found) {
        List<List<String>> rows = new ArrayList<>();
        for (Observation each : found) {
            Observation.Area area = each.where();
            String country = Optional.ofNullable(area.country()).orElse("world");
            rows.add(List.of(
                    each.what().indicator(),
                    each.what().labels().entrySet().stream()
                            .map(label -> label.getKey() + "=" + label.getValue())
                            .collect(Collectors.joining(" ")),
                    area.name().isEmpty() ? country : area.name() + ", " + country,
                    each.from() + " to " + each.to(),
                    each.basis().label(),
                    value(each.value()),
                    each.what().unit(),
                    each.origin().source(),
                    Optional.ofNullable(each.origin().published())
                            .map(Object::toString)
                            .orElse(Say.NOTHING)));
        }
        return new Sheet(
                "Figures",
                List.of("indicator", "of", "where", "period", "basis", "value", "unit", "source", "published"),
                rows);
    }

    /** A picture for each indicator and unit; what stands in one is of one kind, and still not added up. */
    private static List<Plot> plots(List<Observation> found) {
        SequencedMap<String, List<Observation>> kinds = new LinkedHashMap<>();
        for (Observation each : found) {
            if (each.value() >= 0) {
                kinds.computeIfAbsent(
                                each.what().indicator() + ", " + each.what().unit(), key -> new ArrayList<>())
                        .add(each);
            }
        }
        List<Plot> plots = new ArrayList<>();
        kinds.forEach((kind, figures) -> {
            List<Observation> drawn =
                    figures.stream().skip(Math.max(0, figures.size() - DRAWN)).toList();
            plots.add(new Plot.Groups(
                    drawn.getFirst().what().indicator()
                            + (drawn.size() < figures.size()
                                    ? ", the latest %d of %d".formatted(DRAWN, figures.size())
                                    : ""),
                    "where, from, basis, source",
                    drawn.getFirst().what().unit(),
                    drawn.stream().map(Figures::label).toList(),
                    List.of(new Line(
                            kind, drawn.stream().map(Observation::value).toList()))));
        });
        return plots;
    }

    private static String label(Observation each) {
        String labels = String.join(" ", each.what().labels().values());
        String area = each.where().name().isEmpty()
                ? Optional.ofNullable(each.where().country()).orElse("world")
                : each.where().name();
        return Stream.of(
                        area,
                        labels,
                        each.from().toString(),
                        each.basis().label(),
                        each.origin().source())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String value(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%,.2f", value);
    }
}
