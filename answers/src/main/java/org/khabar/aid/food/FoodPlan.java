package org.khabar.aid.food;

import java.util.List;

/**
 * What to buy, where to send it, and who eats.
 *
 * @param people person-months to be fed
 * @param fed person-months that are, with food or cash
 * @param paid person-months among them that are fed by cash
 * @param bill what it costs
 * @param rations what a person gets in a day
 * @param routes what goes where
 * @param scarcities what one unit less of need would save, dearest first
 * @param oneRation is the ration the same in all areas?
 * @param solver that found it
 */
public record FoodPlan(
        double people,
        double fed,
        double paid,
        Bill bill,
        List<Ration> rations,
        List<Route> routes,
        List<Scarcity> scarcities,
        boolean oneRation,
        String solver) {
    /** Money for food, roads and cash. */
    public record Bill(double food, double roads, double cash) {
        /** All of it. */
        public double total() {
            return food + roads + cash;
        }
    }

    /**
     * What a person who gets food is given of one food in a day.
     *
     * @param month from 1
     * @param area who gets it, or "all"
     * @param food which
     * @param grams a person and day
     */
    public record Ration(int month, String area, String food, double grams) {}

    /**
     * What goes over a road.
     *
     * @param month from 1
     * @param tonnes in that month
     */
    public record Route(int month, String from, String to, String food, double tonnes) {}

    /**
     * What a need costs.
     *
     * @param nutrient with its unit
     * @param saving money saved over the whole plan if each person needed one hundredth less of it
     */
    public record Scarcity(String nutrient, double saving) {}

    public FoodPlan {
        rations = List.copyOf(rations);
        routes = List.copyOf(routes);
        scarcities = List.copyOf(scarcities);
    }

    /** What a person who is fed costs in a month; 0 if nobody is. */
    public double costPerPersonMonth() {
        return fed > 0 ? bill.total() / fed : 0;
    }
}
