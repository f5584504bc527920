package org.khabar.brief;

import java.util.List;
import org.khabar.ask.answer.Cited;
import org.khabar.model.series.Observation;

/** What a sentence rests on. */
public sealed interface Reference {
    /** Under which a sentence names it; unique in a brief. */
    String key();

    /**
     * A sentence of a report.
     *
     * @param key "1", "2" ...
     * @param cited the claim with sentence, outlets and day
     */
    record Source(String key, Cited cited) implements Reference {}

    /**
     * Something counted or worked out.
     *
     * @param key "N1", "N2" ...
     * @param what was counted, and by which method
     * @param results the numbers, in words
     * @param items what was counted, one entry an incident
     */
    record Count(String key, String what, List<String> results, List<Item> items) implements Reference {
        public Count {
            results = List.copyOf(results);
            items = List.copyOf(items);
        }
    }

    /**
     * One of the things counted.
     *
     * @param name id of the incident, or another name
     * @param when "2021-10-03", or a dash
     * @param sources keys of the sentences that tell of it
     */
    record Item(String name, String when, List<String> sources) {
        public Item {
            sources = List.copyOf(sources);
        }
    }

    /**
     * An imported figure.
     *
     * @param key "F1", "F2" ...
     * @param observation the figure with file and line
     */
    record Figure(String key, Observation observation) implements Reference {}
}
