package org.khabar.eval.claims;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.khabar.eval.measure.Figure;
import org.khabar.eval.measure.Phrases;
import org.khabar.eval.measure.Share;
import org.khabar.eval.seam.LabelledSet;
import org.khabar.model.Problem;
import org.khabar.model.Report;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.EventType;

/**
 * PLV: sentences with a source and a target marked, and the PLOVER root type of what the one does to the other. The
 * answer is the type of the event whose actors and recipients overlap source and target best; no event is a wrong
 * answer. CONCEDE and RETREAT are one type, YIELD, there.
 */
public final class PlvSet implements LabelledSet.Claimed {
    private static final String YIELD = "YIELD";
    private static final String NOTHING = "NONE";

    /** The sentences carry no date, so they all get the same. */
    private static final LocalDate DAY = LocalDate.of(2016, 1, 1);

    private final String name;
    private final List<Row> rows;
    private final Map<String, String> ids;

    private record Row(String sentence, String source, String target, String type) {}

    private PlvSet(String name, List<Row> rows) {
        this.name = name;
        this.rows = List.copyOf(rows);
        this.ids = new LinkedHashMap<>();
        rows.forEach(row -> ids.computeIfAbsent(row.sentence, sentence -> "P%04d".formatted(ids.size())));
    }

    /** Reads a table of sentences, its columns parted by tabs and named in its first line. */
    public static PlvSet read(String name, Path file, Consumer<Problem> problems) {
        List<String> lines = lines(file);
        List<String> header = Arrays.asList(lines.getFirst().split("\t", -1));
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            List<String> cells = Arrays.asList(lines.get(i).split("\t", -1));
            if (cells.size() < header.size()) {
                problems.accept(new Problem(
                        file.toString(),
                        i + 1,
                        "The line has %d columns, not the %d of the header, and is left out; complete it."
                                .formatted(cells.size(), header.size())));
            } else {
                rows.add(new Row(
                        cells.get(header.indexOf("sentence")),
                        cells.get(header.indexOf("source")),
                        cells.get(header.indexOf("target")),
                        cells.get(header.indexOf("gold_root"))));
            }
        }
        return new PlvSet(name, rows);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The file (%s) could not be read.".formatted(file), e);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Report> reports() {
        return ids.entrySet().stream()
                .map(entry -> Report.of(entry.getValue(), DAY, entry.getKey()))
                .toList();
    }

    @Override
    public List<Figure> score(Map<String, List<Claim>> claims) {
        List<String> answers = new ArrayList<>();
        Share accuracy = new Share();
        Share coded = new Share();
        Share whenCoded = new Share();
        for (Row row : rows) {
            String answer = answer(row, ReadEvent.of(claims.getOrDefault(ids.get(row.sentence), List.of())));
            boolean right = answer.equals(row.type);
            answers.add(answer);
            accuracy.add(right);
            coded.add(!answer.equals(NOTHING));
            if (!answer.equals(NOTHING)) {
                whenCoded.add(right);
            }
        }
        List<Figure> figures = new ArrayList<>(accuracy.figures(name, "accuracy"));
        figures.add(new Figure(name, "macro-F1", macroF1(answers), rows.size()));
        figures.addAll(coded.figures(name, "coded"));
        figures.addAll(whenCoded.figures(name, "accuracy when coded"));
        return figures;
    }

    /** The type of the event that overlaps the row's source and target best; the first of equals. */
    private static String answer(Row row, List<ReadEvent> events) {
        String answer = NOTHING;
        double best = -1;
        for (ReadEvent event : events) {
            double fit = fit(row, event);
            if (fit > best) {
                best = fit;
                answer = event.type() == EventType.CONCEDE || event.type() == EventType.RETREAT
                        ? YIELD
                        : event.type().label();
            }
        }
        return answer;
    }

    /** Where an event has several actors and no recipient, two of the actors stand for source and target. */
    private static double fit(Row row, ReadEvent event) {
        if (!event.recipients().isEmpty() || event.actors().size() < 2) {
            return Phrases.overlap(row.source, event.actors()) + Phrases.overlap(row.target, event.recipients());
        }
        double best = 0;
        for (String one : event.actors()) {
            for (String other : event.actors()) {
                if (!one.equals(other)) {
                    best = Math.max(
                            best,
                            Phrases.overlap(row.source, List.of(one)) + Phrases.overlap(row.target, List.of(other)));
                }
            }
        }
        return best;
    }

    /** The mean over the labelled types of each type's F1. */
    private double macroF1(List<String> answers) {
        TreeSet<String> types = new TreeSet<>();
        rows.forEach(row -> types.add(row.type));
        double sum = 0;
        for (String type : types) {
            int both = 0;
            int either = 0;
            for (int i = 0; i < rows.size(); i++) {
                boolean labelled = rows.get(i).type.equals(type);
                boolean answered = answers.get(i).equals(type);
                both += labelled && answered ? 1 : 0;
                either += (labelled ? 1 : 0) + (answered ? 1 : 0);
            }
            sum += either == 0 ? 0 : 2.0 * both / either;
        }
        return types.isEmpty() ? 0 : sum / types.size();
    }
}
