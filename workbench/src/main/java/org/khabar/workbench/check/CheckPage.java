package org.khabar.workbench.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.ask.check.answer.Answer;
import org.khabar.ask.check.answer.Verdict;

/**
 * An argument with what the record says of it.
 *
 * @param key under which the text is kept; empty where there is none
 * @param text as it was given
 * @param state how far the check is
 * @param rows the text in order, each stretch with its answers
 * @param counts how many answers there are of each verdict
 * @param failure why it could not be checked, or null
 */
public record CheckPage(
        String key,
        String text,
        State state,
        List<Row> rows,
        Map<Verdict, Integer> counts,
        @Nullable String failure) {
    /** How far a check is. */
    public enum State {
        NEW,
        LOADING,
        READING,
        DONE,
        FAILED
    }

    /**
     * A stretch of the argument.
     *
     * @param text as it stands
     * @param answers to what it claims; none where it claims nothing
     */
    public record Row(String text, List<Answer> answers) {
        public Row {
            answers = List.copyOf(answers);
        }
    }

    public CheckPage {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
    }

    /** A page without answers. */
    static CheckPage waiting(String key, String text, State state) {
        return new CheckPage(key, text, state, List.of(), Map.of(), null);
    }

    /** The page of a text with its answers. */
    static CheckPage of(String key, String text, List<Answer> answers) {
        List<Row> rows = new ArrayList<>();
        int at = 0;
        int i = 0;
        while (i < answers.size()) {
            String quote = answers.get(i).quote();
            int from = text.indexOf(quote, at);
            List<Answer> together = new ArrayList<>();
            while (i < answers.size() && answers.get(i).quote().equals(quote)) {
                together.add(answers.get(i++));
            }
            if (from > at) {
                plain(text.substring(at, from), rows);
            }
            rows.add(new Row(quote, together));
            at = from < 0 ? at : from + quote.length();
        }
        plain(text.substring(at), rows);
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        answers.forEach(answer -> counts.merge(answer.verdict(), 1, Integer::sum));
        return new CheckPage(key, text, State.DONE, rows, counts, null);
    }

    private static void plain(String text, List<Row> rows) {
        text.lines()
                .map(String::strip)
                .filter(line -> line.length() > 2)
                .forEach(line -> rows.add(new Row(line, List.of())));
    }

    /** The words that an answer judges, where they are less than its sentence; else nothing. */
    public String judged(Answer answer) {
        boolean part = answer.span().end() <= text.length()
                && answer.span().end() - answer.span().start() < answer.quote().length();
        return part ? answer.span().in(text) : "";
    }

    /** How many answers there are. */
    public int answered() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
