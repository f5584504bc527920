package org.khabar.aid.program;

import org.jspecify.annotations.Nullable;
import org.khabar.aid.scenario.Quantity;

/**
 * What a row of the programme stands for.
 *
 * @param kind of limit
 * @param name in words: "needs of phase 4 in Kabul"
 * @param area it belongs to, or null
 * @param quantity its number and line in the scenario, or null
 */
public record Limit(
        Kind kind,
        String name,
        @Nullable String area,
        @Nullable Quantity quantity) {
    /** The limits there are; those of one kind stand or fall together when it is asked what clashes. */
    public enum Kind {
        BUDGET("the budget"),
        NEED("nobody can be helped who is not in need"),
        CAPACITY("the capacities"),
        LAW("the law"),
        CLOSED("the areas that are closed"),
        LOSS("the tolerated loss"),
        WORST_LOSS("the tolerated loss in the worst cases"),
        /** One drawn case of loss: a definition and no limit. */
        CASE("a case"),
        INCIDENTS("the tolerated incidents"),
        FLOOR("the floor of every area"),
        AREA_FLOOR("the floor of single areas");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** In words, to be put into a sentence. */
        public String words() {
            return words;
        }
    }
}
