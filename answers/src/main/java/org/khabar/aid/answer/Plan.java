package org.khabar.aid.answer;

import java.util.List;
import org.khabar.aid.scenario.Scenario;

/**
 * The answer to a scenario.
 *
 * @param scenario what was asked
 * @param status was a plan found?
 * @param objective weighted person-months reached
 * @param allocation what to fund, dearest first
 * @param areas what comes of it by area, in the order of the scenario
 * @param prices what each limit costs
 * @param openings what opening each closed area would be worth
 * @param switches how far a number must move before the plan changes, nearest first
 * @param frontier what more fairness and less loss cost
 * @param doubt what the intervals leave of it
 * @param words the answer in sentences, the most important first
 * @param solver that found it
 */
public record Plan(
        Scenario scenario,
        Status status,
        double objective,
        List<Allocation> allocation,
        List<AreaShare> areas,
        List<LimitPrice> prices,
        List<Opening> openings,
        Switches switches,
        List<FrontierPoint> frontier,
        Doubt doubt,
        List<String> words,
        String solver) {
    /** Was a plan found? */
    public enum Status {
        OPTIMAL,
        /** The limits clash; the words say which. */
        INFEASIBLE
    }

    /**
     * What to fund.
     *
     * @param personMonths paid for
     * @param reached of these, what arrives with those meant, in the mean
     * @param cost in the scenario's money, with monitoring
     */
    public record Allocation(
            String area, String modality, int phase, double personMonths, double reached, double cost) {}

    /**
     * What comes of it in an area.
     *
     * @param need person-months
     * @param reached person-months, in the mean
     * @param cost in the scenario's money
     */
    public record AreaShare(String area, double need, double reached, double cost) {
        /** Money for a person-month that is reached; 0 where none is. */
        public double costPerReached() {
            return reached > 0 ? cost / reached : 0;
        }
    }

    /**
     * A point of the frontier.
     *
     * @param axis what is moved
     * @param value of it: share of need that every open area gets, or share of the budget that may be lost
     * @param objective weighted person-months reached
     * @param reached person-months reached
     */
    public record FrontierPoint(Axis axis, double value, double objective, double reached) {}

    /** What the frontier moves. */
    public enum Axis {
        FLOOR,
        LOSS
    }

    /**
     * The points where the plan changes.
     *
     * @param points nearest first
     * @param ties ways that are as good as those funded: another plan with them does as much
     * @param unexamined ways that get money and were not looked at, being many
     */
    public record Switches(List<SwitchPoint> points, List<String> ties, int unexamined) {
        /** Nothing was looked at. */
        public static final Switches NONE = new Switches(List.of(), List.of(), 0);

        public Switches {
            points = List.copyOf(points);
            ties = List.copyOf(ties);
        }
    }

    public Plan {
        allocation = List.copyOf(allocation);
        areas = List.copyOf(areas);
        prices = List.copyOf(prices);
        openings = List.copyOf(openings);
        frontier = List.copyOf(frontier);
        words = List.copyOf(words);
    }

    /** Person-months reached, in the mean. */
    public double reached() {
        return allocation.stream().mapToDouble(Allocation::reached).sum();
    }

    /** Money spent. */
    public double cost() {
        return allocation.stream().mapToDouble(Allocation::cost).sum();
    }
}
