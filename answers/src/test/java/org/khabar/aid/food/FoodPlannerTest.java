package org.khabar.aid.food;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khabar.aid.food.FoodNetwork.Food;
import org.khabar.aid.food.FoodNetwork.Nutrient;
import org.khabar.aid.food.FoodNetwork.Offer;
import org.khabar.aid.food.FoodNetwork.Place;
import org.khabar.aid.food.FoodNetwork.Road;
import org.khabar.aid.food.FoodNetwork.Role;
import org.khabar.aid.food.FoodRules.Bound;
import org.khabar.aid.food.FoodRules.Cash;
import org.khabar.aid.food.FoodRules.Closing;
import org.khabar.aid.solver.SolverKind;

/**
 * A port sells wheat over a hub to the town (1,000 people) and over a pass to the village (500). A person needs 400 g a
 * day, so 18 tonnes a month go out: 12 to the town, 6 to the village.
 */
class FoodPlannerTest {
    private static final Road TO_HUB = new Road("port", "hub", 50, true);
    private static final Road TO_TOWN = new Road("hub", "town", 10, true);
    private static final Road TO_VILLAGE = new Road("hub", "village", 100, true);
    private static final FoodRules RULES = new FoodRules(1, Map.of(), List.of(), List.of(), null);

    private final FoodPlanner planner = new FoodPlanner(SolverKind.CLP.solver());

    private static FoodNetwork network(double most) {
        return new FoodNetwork(
                List.of(
                        new Place("port", Role.SUPPLIER, List.of()),
                        new Place("hub", Role.TRANSSHIPMENT, List.of()),
                        new Place("town", Role.AREA, List.of(1000.0)),
                        new Place("village", Role.AREA, List.of(500.0))),
                List.of(TO_HUB, TO_TOWN, TO_VILLAGE),
                List.of(new Nutrient("Energy(kcal)", 1400)),
                List.of(new Food("wheat", List.of(350.0)), new Food("rice", List.of(350.0))),
                Map.of("port", Map.of("wheat", new Offer(300, most), "rice", new Offer(400, most))));
    }

    private static FoodNetwork network() {
        return network(Double.POSITIVE_INFINITY);
    }

    @Test
    void buysTheCheaperFoodAndSendsItToBoth() {
        FoodPlan plan = planner.plan(network(), RULES);

        assertEquals(1500, plan.fed(), 1e-6);
        assertEquals(18 * 300, plan.bill().food(), 1e-6);
        assertEquals(18 * 50 + 12 * 10 + 6 * 100, plan.bill().roads(), 1e-6);
        assertEquals(
                List.of("wheat"),
                plan.rations().stream().map(FoodPlan.Ration::food).toList());
        assertEquals(400, plan.rations().getFirst().grams(), 1e-6);
        assertEquals(plan.bill().total() / 100, plan.scarcities().getFirst().saving(), 1e-6);
    }

    @Test
    void leavesThoseUnfedWhomNoRoadReachesAndFeedsTheOthersAsBefore() {
        FoodPlan plan = planner.plan(network(), RULES.with(List.of(Closing.always("hub - village")), List.of()));

        assertEquals(1500, plan.people(), 1e-6);
        assertEquals(1000, plan.fed(), 1e-6);
        assertEquals(
                List.of(new FoodPlan.Served(1, "town", 1000, 1000, 0), new FoodPlan.Served(1, "village", 500, 0, 0)),
                plan.served());
        assertEquals(12 * 360, plan.bill().total(), 1e-6);
        assertTrue(plan.oneRation());
    }

    @Test
    void feedsNobodyWithoutFailingWhenThePortIsClosed() {
        FoodPlan plan = planner.plan(network(), RULES.with(List.of(Closing.always("port")), List.of()));

        assertEquals(0, plan.fed(), 1e-6);
        assertEquals(0, plan.bill().total(), 1e-6);
        assertEquals(List.of(), plan.routes());
    }

    @Test
    void putsFoodAsideBeforeTheRoadCloses() {
        FoodRules twoMonths = RULES.during(2).with(List.of(new Closing("port - hub", 2, 2)), List.of());

        FoodPlan plan = planner.plan(network(), twoMonths);

        assertEquals(3000, plan.fed(), 1e-6);
        assertEquals(
                36,
                plan.routes().stream()
                        .filter(route -> route.month() == 1 && route.from().equals("port"))
                        .mapToDouble(FoodPlan.Route::tonnes)
                        .sum(),
                1e-6);
    }

    @Test
    void feedsAsManyAsTheSupplyAllows() {
        FoodPlan plan = planner.plan(network(4.5), RULES);

        assertEquals(750, plan.fed(), 1e-3);
        assertFalse(plan.oneRation());
        assertTrue(plan.routes().stream().noneMatch(route -> route.to().equals("village")), "the nearer are fed first");
    }

    @Test
    void paysCashWhereFoodIsDearer() {
        // Food costs 4.32 a month in the town and 5.40 in the village.
        FoodPlan plan = planner.plan(network(), RULES.paying(new Cash(5, 0.5)));

        assertEquals(1500, plan.fed(), 1e-3);
        assertEquals(250, plan.paid(), 1e-3);
        assertEquals(1250, plan.bill().cash(), 1e-2);
    }

    @Test
    void keepsTheRulesOfTheRation() {
        FoodPlan plan = planner.plan(network(), RULES.bounding("wheat", new Bound(0, 3)));

        assertEquals(
                List.of("wheat 300", "rice 100"),
                plan.rations().stream()
                        .map(each -> each.food() + " " + Math.round(each.grams()))
                        .toList());
    }

    @Test
    void opensARoadThatTheSheetHasClosed() {
        FoodNetwork open = network();
        FoodNetwork closed = new FoodNetwork(
                open.places(),
                List.of(TO_HUB, TO_TOWN, new Road("hub", "village", 100, false)),
                open.nutrients(),
                open.foods(),
                open.offers());

        assertEquals(1000, planner.plan(closed, RULES).fed(), 1e-6);
        assertEquals(
                1500,
                planner.plan(closed, RULES.with(List.of(), List.of("hub - village")))
                        .fed(),
                1e-6);
        assertEquals(
                1500,
                planner.plan(closed, RULES.with(List.of(), List.of("village"))).fed(),
                1e-6,
                "a place that is opened has all its roads open");
    }
}
