package org.khabar.eval.asked;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.khabar.eval.file.JsonFile;
import org.khabar.eval.file.Table;
import org.khabar.eval.measure.Deviation;
import org.khabar.eval.measure.Figure;
import org.khabar.eval.seam.FactualityJudge;
import org.khabar.eval.seam.LabelledSet;
import org.khabar.model.Problem;
import org.khabar.model.Span;
import org.khabar.model.claim.Factuality;

/**
 * Sentences whose event words people rated from -3 (did not happen) to 3 (happened). The reader's value is put on that
 * scale by the table {@code factuality-scale.tsv}; measured are the mean absolute error and Pearson's r.
 */
public final class FactualitySet implements LabelledSet.Judged {
    private final String name;
    private final List<Item> items;

    /** A sentence, its words, the event words as spans and their ratings. */
    private record Item(String text, List<String> words, List<Span> events, List<Double> ratings) {}

    private FactualitySet(String name, List<Item> items) {
        this.name = name;
        this.items = List.copyOf(items);
    }

    /** Reads a file of sentences, one JSON object a line. */
    public static FactualitySet read(String name, Path file, Consumer<Problem> problems) {
        List<Item> items = new ArrayList<>();
        for (JsonNode line : JsonFile.lines(file, problems)) {
            Item item = item(line);
            if (item.events.isEmpty() && !line.path("targets").isEmpty()) {
                problems.accept(new Problem(
                        file.toString(),
                        0,
                        "No event word of sentence (%s) lies inside it; correct span1.".formatted(item.text)));
            }
            items.add(item);
        }
        return new FactualitySet(name, items);
    }

    private static Item item(JsonNode line) {
        String text = JsonFile.text(line, "text");
        List<String> words = Arrays.asList(text.split(" ", -1));
        int[] starts = new int[words.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + words.get(i - 1).length() + 1;
        }
        List<Span> events = new ArrayList<>();
        List<Double> ratings = new ArrayList<>();
        for (JsonNode target : line.path("targets")) {
            int from = target.path("span1").path(0).asInt(-1);
            int to = target.path("span1").path(1).asInt(-1);
            if (from >= 0 && from < to && to <= words.size()) {
                events.add(new Span(
                        starts[from], starts[to - 1] + words.get(to - 1).length()));
                ratings.add(target.path("label").asDouble());
            }
        }
        return new Item(text, words, events, ratings);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Figure> score(FactualityJudge judge) {
        Map<String, String> scale = Table.load("factuality-scale.tsv");
        List<Item> asked = items.stream().filter(item -> !item.events.isEmpty()).toList();
        double[] right = asked.stream()
                .flatMap(item -> item.ratings.stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
        double[] found = asked.parallelStream()
                .flatMap(item -> judge(judge, item).stream())
                .mapToDouble(value -> Double.parseDouble(scale.getOrDefault(value.label(), "0")))
                .toArray();
        if (right.length == 0) {
            return List.of();
        }
        return List.of(
                new Figure(name, "mean absolute error", Deviation.meanAbsolute(right, found), right.length),
                new Figure(name, "Pearson r", Deviation.pearson(right, found), right.length));
    }

    private static List<Factuality> judge(FactualityJudge judge, Item item) {
        List<Factuality> values = judge.judge(item.text, item.events, item.words);
        if (values.size() != item.events.size()) {
            throw new IllegalStateException("The judgements (%d) of sentence (%s) must be as many as its events (%d)."
                    .formatted(values.size(), item.text, item.events.size()));
        }
        return values;
    }
}
