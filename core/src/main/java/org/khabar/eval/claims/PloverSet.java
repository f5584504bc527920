package org.khabar.eval.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.khabar.eval.file.JsonFile;
import org.khabar.eval.measure.Figure;
import org.khabar.eval.measure.Phrases;
import org.khabar.eval.measure.Share;
import org.khabar.eval.measure.Tally;
import org.khabar.eval.seam.LabelledSet;
import org.khabar.model.Problem;
import org.khabar.model.Report;
import org.khabar.model.claim.Claim;

/**
 * The PLOVER gold records: short texts, each with one event marked. The main figure is F1 of source, type and target.
 */
public final class PloverSet implements LabelledSet.Claimed {
    private final String name;
    private final List<Report> reports;
    private final List<PloverRecord> records;

    private PloverSet(String name, List<Report> reports, List<PloverRecord> records) {
        this.name = name;
        this.reports = List.copyOf(reports);
        this.records = List.copyOf(records);
    }

    /** Reads a file of records, one JSON list. The texts stand in it. */
    public static PloverSet read(String name, Path file, Consumer<Problem> problems) {
        List<Report> reports = new ArrayList<>();
        List<PloverRecord> records = new ArrayList<>();
        for (JsonNode node : JsonFile.list(file, problems)) {
            PloverRecord labelled = PloverRecord.of(node);
            reports.add(Report.of(id(records.size()), ClaimsSet.day(JsonFile.text(node, "date")), labelled.text()));
            records.add(labelled);
        }
        return new PloverSet(name, reports, records);
    }

    private static String id(int position) {
        return "G%03d".formatted(position);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Report> reports() {
        return reports;
    }

    @Override
    public List<Figure> score(Map<String, List<Claim>> claims) {
        List<Set<ReadEvent>> events = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            events.add(new LinkedHashSet<>(ReadEvent.of(claims.getOrDefault(id(i), List.of()))));
        }
        List<Figure> figures = new ArrayList<>();
        Share typeRecall = new Share();
        Share triple = new Share();
        recall(events, typeRecall, triple);
        Share typePrecision = new Share();
        Share triplePrecision = new Share();
        precision(events, typePrecision, triplePrecision);
        figures.addAll(figures("triple", triplePrecision, triple));
        figures.addAll(figures("type", typePrecision, typeRecall));
        figures.addAll(roles(events));
        return figures;
    }

    private void recall(List<Set<ReadEvent>> events, Share type, Share triple) {
        for (int i = 0; i < records.size(); i++) {
            PloverRecord labelled = records.get(i);
            type.add(events.get(i).stream().anyMatch(labelled::sameType));
            if (!labelled.sources().isEmpty()) {
                triple.add(events.get(i).stream().anyMatch(labelled::metBy));
            }
        }
    }

    /** A text can stand under several records; what is read from it is right if any of them has it. */
    private void precision(List<Set<ReadEvent>> events, Share type, Share triple) {
        for (List<Integer> sameText : byText().values()) {
            Set<ReadEvent> read = new LinkedHashSet<>();
            sameText.forEach(i -> read.addAll(events.get(i)));
            List<PloverRecord> labelled = sameText.stream().map(records::get).toList();
            boolean anySource = labelled.stream().anyMatch(one -> !one.sources().isEmpty());
            for (ReadEvent event : read) {
                type.add(labelled.stream().anyMatch(one -> one.sameType(event)));
                if (anySource) {
                    triple.add(labelled.stream().anyMatch(one -> one.metBy(event)));
                }
            }
        }
    }

    private Map<String, List<Integer>> byText() {
        Map<String, List<Integer>> byText = new LinkedHashMap<>();
        for (int i = 0; i < records.size(); i++) {
            byText.computeIfAbsent(records.get(i).text(), text -> new ArrayList<>())
                    .add(i);
        }
        return byText;
    }

    private List<Figure> roles(List<Set<ReadEvent>> events) {
        Share source = new Share();
        Share target = new Share();
        for (int i = 0; i < records.size(); i++) {
            PloverRecord labelled = records.get(i);
            if (!labelled.sources().isEmpty()) {
                Set<ReadEvent> read = events.get(i);
                source.add(read.stream().anyMatch(event -> Phrases.anySame(labelled.sources(), event.actors())));
                if (!labelled.targets().isEmpty()) {
                    target.add(
                            read.stream().anyMatch(event -> Phrases.anySame(labelled.targets(), event.recipients())));
                }
            }
        }
        List<Figure> figures = new ArrayList<>(source.figures(name, "source found"));
        figures.addAll(target.figures(name, "target found"));
        return figures;
    }

    private List<Figure> figures(String measure, Share precision, Share recall) {
        double f1 = Tally.f1(precision.value(), recall.value());
        return List.of(
                new Figure(name, measure + " F1", f1, recall.of()),
                new Figure(name, measure + " precision", precision.value(), precision.of()),
                new Figure(name, measure + " recall", recall.value(), recall.of()));
    }
}
