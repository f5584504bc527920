package org.khabar.aid.food;

import java.util.List;

/**
 * The cheapest ration from one supplier, roads aside.
 *
 * @param supplier whose prices were taken
 * @param cost sum of price by amount, in money a tonne times 100 g; a ten-thousandth of it is a person-day
 * @param rations what is in it
 * @param solver that found it
 */
public record Diet(String supplier, double cost, List<FoodPlan.Ration> rations, String solver) {
    public Diet {
        rations = List.copyOf(rations);
    }
}
