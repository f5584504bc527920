package org.khabar.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khabar.eval.measure.Figure;
import org.khabar.eval.seam.LabelledSet;
import org.khabar.eval.seam.Seams;
import org.khabar.model.Problem;
import org.khabar.model.claim.Claim;
import org.khabar.run.Pipeline;

/** Measures a reader on labelled files. Safe between threads if the seams are. */
public final class Evaluation {
    private final Pipeline pipeline;
    private final Seams seams;

    /**
     * @param pipeline the reader
     * @param seams its single judgements, for the sets that ask for them
     */
    public Evaluation(Pipeline pipeline, Seams seams) {
        this.pipeline = pipeline;
        this.seams = seams;
    }

    /**
     * Measures the reader on every labelled set in these files and folders.
     *
     * @param gold files and folders; a folder is walked, and files in it that are no labelled set are passed over
     * @param problems told of files and lines left out
     * @param notes told of single mistakes, where a set tells them, and of sets that are not measured, since the reader
     *     has no judgement of their sort
     * @return figures in the order of the sets; none where there is no set
     */
    public List<Figure> run(List<Path> gold, Consumer<Problem> problems, Consumer<String> notes) {
        List<Figure> figures = new ArrayList<>();
        for (LabelledSet set : new GoldFinder(problems).find(gold)) {
            figures.addAll(measure(set, notes));
        }
        return figures;
    }

    private List<Figure> measure(LabelledSet set, Consumer<String> notes) {
        return switch (set) {
            case LabelledSet.Claimed claimed -> score(claimed, notes);
            case LabelledSet.Judged judged -> ask(set, seams.factuality(), judged::score, notes);
            case LabelledSet.Attributed attributed -> ask(set, seams.attribution(), attributed::score, notes);
            case LabelledSet.Located located -> ask(set, seams.places(), located::score, notes);
            case LabelledSet.Described described -> ask(set, seams.actors(), described::score, notes);
        };
    }

    private List<Figure> score(LabelledSet.Claimed set, Consumer<String> notes) {
        Map<String, List<Claim>> claims = read(set);
        set.mistakes(claims).forEach(mistake -> notes.accept(set.name() + ": " + mistake));
        return set.score(claims);
    }

    private Map<String, List<Claim>> read(LabelledSet.Claimed set) {
        Map<String, List<Claim>> claims = new HashMap<>();
        pipeline.readAll(
                set.reports().iterator(),
                Runtime.getRuntime().availableProcessors(),
                reading -> claims.put(reading.report().id(), reading.claims()));
        return claims;
    }

    private static <S> List<Figure> ask(
            LabelledSet set, @Nullable S seam, Function<S, List<Figure>> score, Consumer<String> notes) {
        if (seam == null) {
            notes.accept("%s is not measured: the reader gives no judgement of its sort".formatted(set.name()));
            return List.of();
        }
        return score.apply(seam);
    }
}
