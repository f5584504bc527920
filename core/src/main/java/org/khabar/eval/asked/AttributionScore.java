package org.khabar.eval.asked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.khabar.eval.measure.Figure;
import org.khabar.eval.measure.Tally;
import org.khabar.eval.seam.AttributionFinder.Found;
import org.khabar.model.Span;

/**
 * How far the attributions found in one text overlap those marked, in words.
 *
 * <p>Each marked attribution is paired with at most one found, the pair that shares most words of cue and source first;
 * a pair must share at least one word of the cue. Then source and cue are each counted in words: words that both sides
 * of a pair have are hits, words only found are made up, words only marked are missed; what has no partner is made up
 * or missed whole. So a holder put to the wrong statement brings nothing. {@code linked} counts attributions, not
 * words: a pair is a hit if it also shares a word of the source, or neither side names one.
 *
 * @param source in words
 * @param cue in words
 * @param linked in attributions
 */
record AttributionScore(Counts source, Counts cue, Counts linked) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Hits, made up, missed. */
    record Counts(long hits, long madeUp, long missed) {}

    private record Words(Set<Integer> source, Set<Integer> cue) {}

    private record Candidate(int shared, int marked, int found) {}

    static AttributionScore of(String text, List<MarkedAttribution> marked, List<Found> found) {
        List<Words> right = marked.stream()
                .map(one -> new Words(words(text, one.source()), words(text, one.cue())))
                .toList();
        List<Words> read = found.stream()
                .map(one -> new Words(
                        words(text, one.holder() == null ? List.of() : List.of(one.holder())),
                        words(text, List.of(one.cue()))))
                .toList();
        int sourceHits = 0;
        int cueHits = 0;
        int linked = 0;
        for (Candidate pair : pairs(right, read)) {
            Words a = right.get(pair.marked);
            Words b = read.get(pair.found);
            int shared = shared(a.source, b.source);
            sourceHits += shared;
            cueHits += shared(a.cue, b.cue);
            linked += shared > 0 || (a.source.isEmpty() && b.source.isEmpty()) ? 1 : 0;
        }
        return new AttributionScore(
                counts(
                        sourceHits,
                        read.stream().mapToInt(w -> w.source.size()),
                        right.stream().mapToInt(w -> w.source.size())),
                counts(
                        cueHits,
                        read.stream().mapToInt(w -> w.cue.size()),
                        right.stream().mapToInt(w -> w.cue.size())),
                new Counts(linked, read.size() - linked, right.size() - linked));
    }

    private static Counts counts(int hits, IntStream read, IntStream right) {
        return new Counts(hits, read.sum() - hits, right.sum() - hits);
    }

    private static List<Candidate> pairs(List<Words> right, List<Words> read) {
        List<Candidate> candidates = new ArrayList<>();
        for (int m = 0; m < right.size(); m++) {
            for (int f = 0; f < read.size(); f++) {
                int cue = shared(right.get(m).cue, read.get(f).cue);
                if (cue > 0) {
                    candidates.add(new Candidate(cue + shared(right.get(m).source, read.get(f).source), m, f));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::shared)
                .reversed()
                .thenComparingInt(Candidate::marked)
                .thenComparingInt(Candidate::found));
        Set<Integer> taken = new HashSet<>();
        Set<Integer> used = new HashSet<>();
        List<Candidate> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!taken.contains(candidate.marked) && !used.contains(candidate.found)) {
                taken.add(candidate.marked);
                used.add(candidate.found);
                pairs.add(candidate);
            }
        }
        return pairs;
    }

    /** Where the words of these spans begin in the text. */
    private static Set<Integer> words(String text, List<Span> spans) {
        Set<Integer> starts = new HashSet<>();
        for (Span span : spans) {
            Matcher word = WORD.matcher(text).region(span.start(), Math.min(span.end(), text.length()));
            while (word.find()) {
                starts.add(word.start());
            }
        }
        return starts;
    }

    private static int shared(Set<Integer> a, Set<Integer> b) {
        return (int) a.stream().filter(b::contains).count();
    }

    /** The figures over all texts. */
    static List<Figure> figures(String set, List<AttributionScore> scores) {
        Tally source = new Tally();
        Tally cue = new Tally();
        Tally linked = new Tally();
        for (AttributionScore score : scores) {
            add(source, score.source);
            add(cue, score.cue);
            add(linked, score.linked);
        }
        List<Figure> figures = new ArrayList<>(source.figures(set, "source"));
        figures.addAll(cue.figures(set, "cue"));
        figures.addAll(linked.figures(set, "linked"));
        return figures;
    }

    private static void add(Tally tally, Counts counts) {
        tally.add(counts.hits, counts.madeUp, counts.missed);
    }
}
