package org.khabar.gazetteer.meant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khabar.gazetteer.meant.PlaceContext.Anchor;

/** Reads all names of a report together, so that each helps to say what the others mean. */
final class ContextBuilder {
    /** More would cost time and say nothing new. */
    private static final int MOST_NAMES = 80;

    private static final int MOST_MEANINGS = 5;

    /** The second reading knows what the first found for the other names. */
    private static final int ROUNDS = 2;

    private final PlaceChooser chooser;

    ContextBuilder(PlaceChooser chooser) {
        this.chooser = chooser;
    }

    /** The context that these place texts and countries (one for each mention) make. */
    PlaceContext build(Collection<PlaceText> names, Collection<String> countries) {
        Map<List<String>, List<List<String>>> containers = new HashMap<>();
        Map<List<String>, PlaceText> distinct = new LinkedHashMap<>();
        Map<List<String>, Integer> counts = new HashMap<>();
        for (PlaceText text : names) {
            if (!text.containers().isEmpty()) {
                containers.putIfAbsent(text.name(), text.containers());
            }
            counts.merge(text.name(), 1, Integer::sum);
            if (distinct.size() < MOST_NAMES) {
                distinct.putIfAbsent(text.name(), text);
            }
        }
        Map<String, Double> named = new HashMap<>();
        countries.forEach(country -> named.merge(country, chooser.sureness(country), Double::sum));
        PlaceContext context = new PlaceContext(named, List.of(), containers);
        for (int round = 0; round < ROUNDS; round++) {
            context = new PlaceContext(named, anchors(distinct.values(), counts, context), containers);
        }
        return context;
    }

    private List<Anchor> anchors(Collection<PlaceText> names, Map<List<String>, Integer> counts, PlaceContext context) {
        List<Anchor> anchors = new ArrayList<>();
        for (PlaceText text : names) {
            List<PlaceChooser.Weighed> weighed = chooser.weigh(text, List.of(), context);
            double top = weighed.isEmpty() ? 0 : weighed.getFirst().score();
            List<PlaceChooser.Weighed> best = weighed.subList(0, Math.min(MOST_MEANINGS, weighed.size()));
            double total =
                    best.stream().mapToDouble(w -> Math.exp(w.score() - top)).sum();
            double mentions = Math.sqrt(counts.getOrDefault(text.name(), 1));
            for (PlaceChooser.Weighed one : best) {
                if (!one.place().country().isEmpty()) {
                    double weight = Math.exp(one.score() - top) / total;
                    anchors.add(new Anchor(text.name(), one.place(), weight, weight * mentions));
                }
            }
        }
        return anchors;
    }
}
