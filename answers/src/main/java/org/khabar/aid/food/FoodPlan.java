package org.khabar.aid.food;

import java.util.List;

/**
 * What to buy, where to send it, and who eats.
 *
 * @param served every area that has people in a month, and how many of them eat
 * @param bill what it costs
 * @param rations what a person gets in a day
 * @param routes what goes where
 * @param scarcities what one unit less of need would save, dearest first
 * @param oneRation is the ration the same in all areas?
 * @param solver that found it
 */
public record FoodPlan(
        List<Served> served,
        Bill bill,
        List<Ration> rations,
        List<Route> routes,
        List<Scarcity> scarcities,
        boolean oneRation,
        String solver) {
    /**
     * Who eats in an area.
     *
     * @param month from 1
     * @param people who need food
     * @param fed of these, with food or cash
     * @param paid of these, by cash
     */
    public record Served(int month, String area, double people, double fed, double paid) {
        /** People who go without. */
        public double unfed() {
            return people - fed;
        }
    }

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
        served = List.copyOf(served);
        rations = List.copyOf(rations);
        routes = List.copyOf(routes);
        scarcities = List.copyOf(scarcities);
    }

    /** Person-months to be fed. */
    public double people() {
        return served.stream().mapToDouble(Served::people).sum();
    }

    /** Person-months that are fed, with food or cash. */
    public double fed() {
        return served.stream().mapToDouble(Served::fed).sum();
    }

    /** Person-months among them that are fed by cash. */
    public double paid() {
        return served.stream().mapToDouble(Served::paid).sum();
    }

    /** What a person who is fed costs in a month; 0 if nobody is. */
    public double costPerPersonMonth() {
        double fed = fed();
        return fed > 0 ? bill.total() / fed : 0;
    }
}
