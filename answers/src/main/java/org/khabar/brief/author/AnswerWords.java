package org.khabar.brief.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.khabar.ask.answer.Answer;
import org.khabar.ask.answer.Estimate;
import org.khabar.ask.answer.Reading;
import org.khabar.ask.answer.Sheet;
import org.khabar.ask.measure.Interval;
import org.khabar.brief.Block;
import org.khabar.brief.Section;
import org.khabar.brief.Sentence;

/**
 * Puts the answer to a question into a section: what was found, its tables and pictures, what to know before quoting.
 */
final class AnswerWords {
    private static final int ROWS = 30;
    private static final double SMALL = 0.001;

    private final Citations citations;

    AnswerWords(Citations citations) {
        this.citations = citations;
    }

    /** The section. */
    Section section(String title, Answer answer) {
        String key = citations.count(
                answer.question() + " Method: " + answer.method() + ".", results(answer), answer.counted());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Prose.of(Sentence.of(words(answer.estimate()), key)));
        answer.shown().sheets().stream()
                .filter(sheet -> !sheet.rows().isEmpty())
                .forEach(sheet -> blocks.addAll(grid(sheet, key)));
        answer.shown().plots().stream()
                .limit(1)
                .forEach(plot -> blocks.add(new Block.Picture(plot, Sentence.of(plot.title() + ".", key))));
        if (!answer.notes().isEmpty()) {
            blocks.add(new Block.Prose(
                    answer.notes().stream().map(note -> Sentence.of(note, key)).toList()));
        }
        return new Section(title, blocks);
    }

    private static List<Block> grid(Sheet sheet, String key) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Grid(
                Sentence.of(sheet.title(), key),
                sheet.heads(),
                sheet.rows().stream()
                        .limit(ROWS)
                        .map(cells -> new Block.Row(cells, List.of()))
                        .toList()));
        if (sheet.rows().size() > ROWS) {
            blocks.add(Block.Prose.of(Sentence.of(
                    "The table shows the first %d of %s rows."
                            .formatted(ROWS, Scene.number(sheet.rows().size())),
                    key)));
        }
        return blocks;
    }

    /** "Rate ratio, stated: 2.1 (95 % 1.2 to 3.4), p .01. ..." */
    static String words(Estimate estimate) {
        Double value = estimate.value();
        String what = estimate.what().substring(0, 1).toUpperCase(Locale.ROOT)
                + estimate.what().substring(1);
        if (value == null) {
            return "%s: no single number. %s".formatted(what, estimate.why());
        }
        Double p = estimate.p();
        return "%s: %s%s%s. %s"
                .formatted(
                        what,
                        number(value),
                        interval(estimate.interval()),
                        p == null ? "" : ", p " + number(p),
                        estimate.why());
    }

    private static String interval(@Nullable Interval interval) {
        return interval == null ? "" : " (95 %% %s to %s)".formatted(number(interval.low()), number(interval.high()));
    }

    private static String number(double value) {
        if (!Double.isFinite(value)) {
            return "no bound";
        }
        return value == 0 || Math.abs(value) >= SMALL
                ? String.format(Locale.ROOT, "%,.3g", value)
                : String.format(Locale.ROOT, "%.1e", value);
    }

    private static List<String> results(Answer answer) {
        List<String> results = new ArrayList<>();
        results.add(words(answer.estimate()));
        for (Reading reading : Reading.values()) {
            SequencedMap<String, Object> values = answer.readings().get(reading);
            if (values != null && values.values().stream().noneMatch(Map.class::isInstance)) {
                results.add("%s: %s".formatted(reading.words(), values(values)));
            }
        }
        return results;
    }

    private static String values(Map<String, Object> values) {
        List<String> all = new ArrayList<>();
        values.forEach((name, value) -> {
            switch (value) {
                case Integer number -> all.add(name + " " + Scene.number(number));
                case Long number -> all.add(name + " " + Scene.number(number));
                case Double number -> all.add(name + " " + number(number));
                default -> {}
            }
        });
        return String.join(", ", all);
    }
}
