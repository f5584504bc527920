package org.khabar.aid.answer;

import java.util.List;

/**
 * What is left of a plan when its numbers are only known as intervals.
 *
 * @param ranking the areas by what money does there
 * @param guaranteed weighted person-months reached by the plan that is best if every cost, reach and loss is at its bad
 *     end; no less can come out as long as the intervals hold
 * @param steadfast does that plan fund the same areas as the plan in the middle?
 */
public record Doubt(List<Ranked> ranking, double guaranteed, boolean steadfast) {
    /** Nothing is known. */
    public static final Doubt NONE = new Doubt(List.of(), 0, false);

    /**
     * An area in the ranking.
     *
     * @param tier from 1; areas of one tier cannot be ranked, for their intervals overlap
     * @param low weighted person-months reached for 1,000 units of money in the best way there is, all at the bad ends
     * @param mid the same in the middle
     * @param high the same at the good ends
     */
    public record Ranked(String area, int tier, double low, double mid, double high) {}

    public Doubt {
        ranking = List.copyOf(ranking);
    }

    /** Can every area be ranked against every other? */
    public boolean ranksAll() {
        return ranking.stream().map(Ranked::tier).distinct().count() == ranking.size();
    }
}
