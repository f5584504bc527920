package org.khabar.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.khabar.eval.Evaluation;
import org.khabar.eval.measure.Figure;
import org.khabar.eval.seam.ActorDescriber;
import org.khabar.eval.seam.AttributionFinder;
import org.khabar.eval.seam.PlaceFinder;
import org.khabar.eval.seam.Seams;
import org.khabar.model.Problem;
import org.khabar.model.Report;
import org.khabar.model.Span;
import org.khabar.model.claim.Factuality;
import org.khabar.run.Judgements;
import org.khabar.run.Pipeline;

/** Measures the reader on labelled files. */
public final class MeasureReader {
    private final Evaluation evaluation;

    public MeasureReader(Pipeline pipeline) {
        this.evaluation = new Evaluation(pipeline, seams(pipeline.judgements()));
    }

    /**
     * The figures of every labelled set in these files and folders, in the order of the sets.
     *
     * @param problems told of files and lines left out
     * @param notes told of sets that are not measured
     */
    public List<Figure> measure(List<Path> gold, Consumer<Problem> problems, Consumer<String> notes) {
        return evaluation.run(gold, problems, notes);
    }

    private static Seams seams(Judgements judgements) {
        return new Seams(
                (text, events, words) -> factuality(judgements, text, events, words),
                report -> sayings(judgements, report),
                new Places(judgements),
                (phrase, day) -> description(judgements.describe(phrase, day)));
    }

    private static List<Factuality> factuality(
            Judgements judgements, String text, List<Span> events, List<String> words) {
        List<Span> spans = new ArrayList<>();
        Map<Integer, Integer> wordAt = new HashMap<>();
        int start = 0;
        for (String word : words) {
            Span span = new Span(start, start + word.length());
            for (int i = span.start(); i < span.end(); i++) {
                wordAt.put(i, spans.size());
            }
            spans.add(span);
            start = span.end() + 1;
        }
        List<Integer> asked = events.stream()
                .map(event -> Optional.ofNullable(wordAt.get(event.start())).orElse(0))
                .toList();
        return judgements.factuality(text, spans, asked);
    }

    private static List<AttributionFinder.Found> sayings(Judgements judgements, Report report) {
        return judgements.sayings(report).stream()
                .map(saying -> new AttributionFinder.Found(saying.holder(), saying.cue()))
                .toList();
    }

    private static ActorDescriber.Description description(Judgements.Described found) {
        return new ActorDescriber.Description(found.country(), found.kind());
    }

    private record Places(Judgements judgements) implements PlaceFinder {
        @Override
        public List<FoundPlace> find(Report report) {
            return judgements.places(report).stream()
                    .map(found -> new FoundPlace(
                            found.span(),
                            found.place().country(),
                            found.place().lat(),
                            found.place().lon()))
                    .toList();
        }

        @Override
        public Optional<String> findCountry(double lat, double lon) {
            return judgements.findCountry(lat, lon);
        }
    }
}
