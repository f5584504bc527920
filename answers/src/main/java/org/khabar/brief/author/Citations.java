package org.khabar.brief.author;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.ask.answer.Cited;
import org.khabar.ask.answer.Counted;
import org.khabar.brief.Reference;
import org.khabar.brief.Reference.Item;
import org.khabar.model.series.Observation;

/** Gathers what the sentences of one brief rest on, and gives each a key. For one thread. */
public final class Citations {
    private static final String NOTHING = "–";

    private final Map<String, Reference.Source> sources = new LinkedHashMap<>();
    private final List<Reference> counts = new ArrayList<>();
    private final Map<Observation, Reference.Figure> figures = new LinkedHashMap<>();

    /** The key of a sentence of a report; the same claim has the same key. */
    public String source(Cited cited) {
        return sources.computeIfAbsent(
                        cited.claim() + " " + cited.report() + " " + cited.quote(),
                        key -> new Reference.Source(String.valueOf(sources.size() + 1), cited))
                .key();
    }

    /** The keys of sentences. */
    public List<String> sources(Collection<Cited> cited) {
        return cited.stream().map(this::source).toList();
    }

    /**
     * The key of something counted.
     *
     * @param what was counted, and by which method
     * @param results the numbers, in words
     * @param counted every incident of it
     */
    public String count(String what, List<String> results, List<Counted> counted) {
        return items(
                what,
                results,
                counted.stream()
                        .map(each -> new Item(
                                each.as().isEmpty() ? each.id() : each.id() + " (" + each.as() + ")",
                                Optional.ofNullable(each.from())
                                        .map(Object::toString)
                                        .orElse(NOTHING),
                                sources(each.claims())))
                        .toList());
    }

    /** The key of something counted, with what was counted. */
    public String items(String what, List<String> results, List<Item> items) {
        String key = "N" + (counts.size() + 1);
        counts.add(new Reference.Count(key, what, results, items));
        return key;
    }

    /** The key of an imported figure. */
    public String figure(Observation observation) {
        return figures.computeIfAbsent(
                        observation, key -> new Reference.Figure("F" + (figures.size() + 1), observation))
                .key();
    }

    /** All that was gathered: sentences, then counts, then figures. */
    public List<Reference> list() {
        List<Reference> all = new ArrayList<>(sources.values());
        all.addAll(counts);
        all.addAll(figures.values());
        return List.copyOf(all);
    }
}
