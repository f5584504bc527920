package org.khabar.ask.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.khabar.plot.Plot;

/**
 * What the record says to a question.
 *
 * @param question as a sentence
 * @param filters what it was narrowed to, by name of the option, in the order in which they are shown
 * @param readings what was found, by reading; a reading that the question does not have is missing
 * @param estimate the one number, or why there is none
 * @param method in a sentence, with the page of docs/methods
 * @param counted the incidents behind it, by day
 * @param leftOut what was not counted, and why
 * @param notes what a reader has to know before quoting it, the gravest first
 * @param shown tables and pictures
 */
public record Answer(
        String question,
        SequencedMap<String, String> filters,
        Map<Reading, SequencedMap<String, Object>> readings,
        Estimate estimate,
        String method,
        List<Counted> counted,
        List<LeftOut> leftOut,
        List<String> notes,
        Shown shown) {
    /**
     * Tables and pictures of an answer.
     *
     * @param sheets tables, in order
     * @param plots pictures, in order
     */
    public record Shown(List<Sheet> sheets, List<Plot> plots) {
        public Shown {
            sheets = List.copyOf(sheets);
            plots = List.copyOf(plots);
        }

        /** Tables alone. */
        public static Shown of(Sheet... sheets) {
            return new Shown(List.of(sheets), List.of());
        }
    }

    public Answer {
        filters = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(filters));
        readings = Map.copyOf(readings);
        counted = List.copyOf(counted);
        leftOut = List.copyOf(leftOut);
        notes = List.copyOf(notes);
    }

    /** The same, narrowed by one more filter. */
    public Answer with(String option, String value) {
        SequencedMap<String, String> more = new LinkedHashMap<>(filters);
        more.put(option, value);
        return new Answer(question, more, readings, estimate, method, counted, leftOut, notes, shown);
    }

    /** The same with one more note, before the others. */
    public Answer noting(String note) {
        List<String> more = new ArrayList<>(List.of(note));
        more.addAll(notes);
        return new Answer(question, filters, readings, estimate, method, counted, leftOut, more, shown);
    }
}
