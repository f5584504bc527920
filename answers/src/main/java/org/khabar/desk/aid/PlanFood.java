package org.khabar.desk.aid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.aid.BadInputException;
import org.khabar.aid.food.Diet;
import org.khabar.aid.food.FoodNetwork;
import org.khabar.aid.food.FoodPlan;
import org.khabar.aid.food.FoodPlanner;
import org.khabar.aid.food.FoodRules;
import org.khabar.aid.food.FoodSheet;
import org.khabar.aid.solver.SolverKind;
import org.khabar.model.Problem;

/** Plans food from a sheet, and says at once what closing or opening a road changes. */
public final class PlanFood {
    private final SolverKind solver;

    public PlanFood(SolverKind solver) {
        this.solver = solver;
    }

    /**
     * A plan beside the one without its closings and openings.
     *
     * @param plan by the rules
     * @param before the same with all roads as in the sheet; the plan itself where nothing was closed or opened
     */
    public record Compared(FoodPlan plan, FoodPlan before) {}

    /**
     * The plan of a sheet.
     *
     * @throws BadInputException if the sheet is wrong, or a rule names a road, place or food that is not in it
     * @throws IOException if the file cannot be read
     */
    public Compared plan(Path sheet, FoodRules rules) throws IOException {
        FoodNetwork network = FoodSheet.read(sheet);
        check(sheet, network, rules);
        FoodPlanner planner = new FoodPlanner(solver.solver());
        FoodPlan plan = planner.plan(network, rules);
        boolean changed = !rules.closings().isEmpty() || !rules.openings().isEmpty();
        return new Compared(plan, changed ? planner.plan(network, rules.with(List.of(), List.of())) : plan);
    }

    /**
     * The cheapest ration at the first supplier's prices, roads aside; nothing if its foods make no whole ration.
     *
     * @throws BadInputException if the sheet is wrong
     * @throws IOException if the file cannot be read
     */
    public Optional<Diet> findDiet(Path sheet, FoodRules rules) throws IOException {
        FoodNetwork network = FoodSheet.read(sheet);
        check(sheet, network, rules);
        String first = network.places(FoodNetwork.Role.SUPPLIER).getFirst().name();
        return new FoodPlanner(solver.solver()).findDiet(network, rules, first);
    }

    private static void check(Path sheet, FoodNetwork network, FoodRules rules) {
        List<String> roads =
                network.roads().stream().map(FoodNetwork.Road::name).toList();
        List<String> places =
                network.places().stream().map(FoodNetwork.Place::name).toList();
        List<Problem> problems = new ArrayList<>();
        String file = sheet.getFileName().toString();
        for (FoodRules.Closing closing : rules.closings()) {
            if (!roads.contains(closing.what()) && !places.contains(closing.what())) {
                problems.add(new Problem(
                        file,
                        0,
                        "There is no road and no place (%s) to close; places are: %s."
                                .formatted(closing.what(), String.join(", ", places))));
            }
        }
        for (String opening : rules.openings()) {
            if (!roads.contains(opening)) {
                problems.add(new Problem(
                        file, 0, "There is no road (%s) to open; write it as FROM - TO.".formatted(opening)));
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
    }
}
