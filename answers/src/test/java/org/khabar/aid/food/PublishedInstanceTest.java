package org.khabar.aid.food;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khabar.aid.solver.SolverKind;

/** The published instance for Syria: three areas, 70,000 people, 30 days. */
class PublishedInstanceTest {
    private static final String PLACE = "shared/data/food-network/Syria_instance.xlsx";

    @ParameterizedTest
    @EnumSource(SolverKind.class)
    void reachesThePublishedOptimaWithEverySolver(SolverKind kind) throws IOException {
        FoodNetwork network = FoodSheet.read(instance());
        FoodPlanner planner = new FoodPlanner(kind.solver());

        Diet diet = planner.findDiet(network, FoodRules.published(), "Amman S").orElseThrow();
        FoodPlan plan = planner.plan(network, FoodRules.published());

        assertEquals(3211.10, diet.cost(), 0.005);
        assertEquals(864_475.85, plan.bill().total(), 0.005);
        assertEquals(70_000, plan.fed(), 1e-6);
        assertEquals(0, spilled(network, plan), 1e-6);
        assertEquals(0, amiss(network, plan), 1e-6);
        assertEquals(plan.bill().roads(), freight(network, plan), 1e-6);
    }

    @ParameterizedTest
    @EnumSource(SolverKind.class)
    void costsMoreWithoutTheSupplierOfGaziantep(SolverKind kind) throws IOException {
        FoodNetwork network = FoodSheet.read(instance());
        FoodPlanner planner = new FoodPlanner(kind.solver());
        FoodRules closed = FoodRules.published().with(List.of(FoodRules.Closing.always("Gaziantep S")), List.of());

        FoodPlan plan = planner.plan(network, closed);

        assertEquals(70_000, plan.fed(), 1e-6);
        assertTrue(plan.bill().total() > 864_476, "%s".formatted(plan.bill()));
    }

    /** Tonnes that come to an area over the routes and are not eaten there, or the other way. */
    private static double amiss(FoodNetwork network, FoodPlan plan) {
        double amiss = 0;
        for (FoodNetwork.Place area : network.places(FoodNetwork.Role.AREA)) {
            for (FoodPlan.Ration ration : plan.rations()) {
                double come = plan.routes().stream()
                        .filter(route ->
                                route.to().equals(area.name()) && route.food().equals(ration.food()))
                        .mapToDouble(FoodPlan.Route::tonnes)
                        .sum();
                amiss += Math.abs(come - area.people(0) * 30 * ration.grams() / 1e6);
            }
        }
        return amiss;
    }

    private static double freight(FoodNetwork network, FoodPlan plan) {
        return plan.routes().stream()
                .mapToDouble(route -> route.tonnes()
                        * network.roads().stream()
                                .filter(road -> road.name().equals(route.from() + " - " + route.to()))
                                .findFirst()
                                .orElseThrow()
                                .cost())
                .sum();
    }

    /** Tonnes that come to a transshipment point and do not leave it, or the other way. */
    private static double spilled(FoodNetwork network, FoodPlan plan) {
        Map<String, Double> left = new HashMap<>();
        for (FoodPlan.Route route : plan.routes()) {
            left.merge(route.to() + route.food(), route.tonnes(), Double::sum);
            left.merge(route.from() + route.food(), -route.tonnes(), Double::sum);
        }
        return network.places(FoodNetwork.Role.TRANSSHIPMENT).stream()
                .flatMapToDouble(place -> network.foods().stream()
                        .mapToDouble(food -> Math.abs(left.getOrDefault(place.name() + food.name(), 0.0))))
                .sum();
    }

    private static Path instance() {
        Path here = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        Path found = Stream.iterate(here, folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(PLACE))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(found != null, PLACE + " is not beside the checkout.");
        return found;
    }
}
