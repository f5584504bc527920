package org.khabar.aid.food;

import java.util.ArrayList;
import java.util.List;
import org.khabar.aid.food.FoodNetwork.Place;
import org.khabar.aid.food.FoodNetwork.Role;
import org.khabar.aid.food.FoodPlan.Served;
import org.khabar.aid.food.FoodProgram.Built;
import org.khabar.aid.food.FoodProgram.Plate;
import org.khabar.aid.solver.Outcome;

/**
 * Who eats by a plan.
 *
 * @param served every area with people in every month
 * @param oneRation do all get the same?
 */
record Eaters(List<Served> served, boolean oneRation) {
    static Eaters of(FoodNetwork network, FoodRules rules, Built built, Outcome.Optimum best) {
        boolean one = built.plates().stream().allMatch(plate -> plate.unfed() < 0);
        List<List<Place>> reached = Reach.of(network, rules);
        List<Served> served = new ArrayList<>();
        for (int month = 0; month < rules.months(); month++) {
            for (Place area : network.places(Role.AREA)) {
                double people = area.people(month);
                if (people > 0) {
                    served.add(
                            one
                                    ? new Served(
                                            month + 1,
                                            area.name(),
                                            people,
                                            reached.get(month).contains(area) ? people : 0,
                                            0)
                                    : served(area.name(), month, people, built, best));
                }
            }
        }
        return new Eaters(List.copyOf(served), one);
    }

    /** An area that has no plate of its own gets nothing. */
    private static Served served(String area, int month, double people, Built built, Outcome.Optimum best) {
        return built.plates().stream()
                .filter(plate -> plate.month() == month && plate.area().equals(area))
                .findFirst()
                .map(plate -> new Served(
                        month + 1,
                        area,
                        people,
                        people * (1 - share(plate.unfed(), best)),
                        people * share(plate.cash(), best)))
                .orElseGet(() -> new Served(month + 1, area, people, 0, 0));
    }

    /** The share of the people of a plate that gets food. */
    static double eating(Plate plate, Outcome.Optimum best) {
        return 1 - share(plate.cash(), best) - share(plate.unfed(), best);
    }

    private static double share(int variable, Outcome.Optimum best) {
        return variable < 0 ? 0 : best.values().get(variable);
    }
}
