package org.khabar.benchmarks.size;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.khabar.record.count.Box;
import org.khabar.record.view.Filter;
import org.khabar.record.view.View;

/** What analysts and the map ask of a record, each with how many rows the answer has. */
final class Questions {
    private static final Box HORN = new Box(-5, 30, 15, 52);
    private static final int WINDOW_DAYS = 90;
    private static final int FIRST_PAIRS = 20;

    private Questions() {}

    /**
     * The questions, by their words.
     *
     * @param actor whose incidents
     * @param claim that is looked up
     * @param first day of a window of three months
     */
    static Map<String, ToLongFunction<View>> about(String actor, String claim, LocalDate first) {
        Filter doer = Filter.ALL.doers(Set.of(actor));
        Filter window = doer.between(first, first.plusDays(WINDOW_DAYS));
        Map<String, ToLongFunction<View>> questions = new LinkedHashMap<>();
        questions.put(
                "incidents of an actor a week",
                view -> view.count(doer).byWeek().size());
        questions.put(
                "incidents of all a week",
                view -> view.count(Filter.ALL).byWeek().size());
        questions.put(
                "the map of a region",
                view -> view.count(Filter.ALL).byCell(HORN, 0.5).size());
        questions.put(
                "the map of the world",
                view -> view.count(Filter.ALL).byCell(Box.WORLD, 2).size());
        questions.put(
                "who acts most upon whom",
                view -> view.count(Filter.ALL).byDyad(FIRST_PAIRS).size());
        questions.put("one claim", view -> view.findClaim(claim).stream().count());
        questions.put("an actor's incidents in three months", view -> {
            long[] count = new long[1];
            view.forEachIncident(window, (incident, claims) -> count[0]++);
            return count[0];
        });
        return questions;
    }
}
