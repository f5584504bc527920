package org.khabar.aid.food;

import org.khabar.aid.food.FoodNetwork.Place;
import org.khabar.aid.food.FoodProgram.Built;
import org.khabar.aid.food.FoodProgram.Plate;
import org.khabar.aid.solver.Outcome;

/**
 * Who eats by a plan, in person-months.
 *
 * @param fed with food or cash
 * @param paid by cash
 * @param oneRation do all get the same?
 */
record Eaters(double fed, double paid, boolean oneRation) {
    static Eaters of(FoodNetwork network, FoodRules rules, Built built, Outcome.Optimum best) {
        double fed = 0;
        double paid = 0;
        boolean one = built.plates().stream().allMatch(plate -> plate.unfed() < 0);
        if (one) {
            for (int month = 0; month < rules.months(); month++) {
                for (Place area : Reach.of(network, rules).get(month)) {
                    fed += area.people(month);
                }
            }
            return new Eaters(fed, 0, true);
        }
        for (Plate plate : built.plates()) {
            double people = network.places().stream()
                    .filter(place -> place.name().equals(plate.area()))
                    .mapToDouble(place -> place.people(plate.month()))
                    .sum();
            paid += people * share(plate.cash(), best);
            fed += people * (1 - share(plate.unfed(), best));
        }
        return new Eaters(fed, paid, false);
    }

    /** The share of the people of a plate that gets food. */
    static double eating(Plate plate, Outcome.Optimum best) {
        return 1 - share(plate.cash(), best) - share(plate.unfed(), best);
    }

    private static double share(int variable, Outcome.Optimum best) {
        return variable < 0 ? 0 : best.values().get(variable);
    }
}
