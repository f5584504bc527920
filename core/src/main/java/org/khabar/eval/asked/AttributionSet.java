package org.khabar.eval.asked;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.khabar.eval.file.BratFile;
import org.khabar.eval.measure.Figure;
import org.khabar.eval.seam.AttributionFinder;
import org.khabar.eval.seam.LabelledSet;
import org.khabar.model.Problem;
import org.khabar.model.Report;
import org.khabar.model.Span;

/** News with every attribution marked: who says so (source) and the words that hand it over (cue). */
public final class AttributionSet implements LabelledSet.Attributed {
    private final String name;
    private final List<Text> texts;

    private record Text(Report report, List<MarkedAttribution> marked) {}

    private AttributionSet(String name, List<Text> texts) {
        this.name = name;
        this.texts = List.copyOf(texts);
    }

    /**
     * Reads the marks of many texts.
     *
     * @param textByMarks the file of marks and the file of its text
     */
    public static AttributionSet read(String name, Map<Path, Path> textByMarks, Consumer<Problem> problems) {
        List<Text> texts = new ArrayList<>();
        textByMarks.forEach((marks, file) -> {
            try {
                String text = Files.readString(file);
                BratFile brat = BratFile.read(marks, text);
                texts.add(new Text(Report.of(marks.getFileName().toString(), null, text), marked(brat)));
            } catch (IllegalArgumentException e) {
                problems.accept(new Problem(marks.toString(), 0, String.valueOf(e.getMessage())));
            } catch (IOException e) {
                throw new UncheckedIOException("The text (%s) could not be read.".formatted(file), e);
            }
        });
        return new AttributionSet(name, texts);
    }

    /**
     * Which of these files is the text of the marks: its name is that of the marks, or the marks' name goes on after it
     * with an underscore (and says who marked).
     */
    public static Optional<Path> findText(Path marks, List<Path> files) {
        String stem = stem(marks);
        return files.stream()
                .filter(file ->
                        !file.equals(marks) && file.getFileName().toString().endsWith(".txt"))
                .filter(file -> stem.equals(stem(file)) || stem.startsWith(stem(file) + "_"))
                .max(Comparator.comparingInt(file -> stem(file).length()));
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static List<MarkedAttribution> marked(BratFile brat) {
        List<MarkedAttribution> marked = new ArrayList<>();
        for (Map<String, String> link : brat.links()) {
            List<Span> cue = pieces(brat, link, "Cue");
            if (!cue.isEmpty()) {
                marked.add(new MarkedAttribution(pieces(brat, link, "Source"), cue));
            }
        }
        return marked;
    }

    /** A role filled in several places is numbered: Source, Source2, Source3. */
    private static List<Span> pieces(BratFile brat, Map<String, String> link, String role) {
        List<Span> pieces = new ArrayList<>();
        link.forEach((key, id) -> {
            BratFile.Marked span = brat.spans().get(id);
            if (span != null && key.startsWith(role)) {
                pieces.addAll(span.pieces());
            }
        });
        return pieces;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Figure> score(AttributionFinder finder) {
        List<AttributionScore> scores = texts.parallelStream()
                .map(text -> AttributionScore.of(text.report.text(), text.marked, finder.find(text.report)))
                .toList();
        return AttributionScore.figures(name, scores);
    }
}
