package org.khabar.desk.aid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
     * @param isChanged was anything closed or opened?
     */
    public record Compared(FoodPlan plan, FoodPlan before, boolean isChanged) {}

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
        return new Compared(plan, changed ? planner.plan(network, rules.with(List.of(), List.of())) : plan, changed);
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
        List<String> foods =
                network.foods().stream().map(FoodNetwork.Food::name).toList();
        List<String> wrong = new ArrayList<>();
        rules.closings()
                .forEach(closing -> findFault(network, closing.what(), "close").ifPresent(wrong::add));
        rules.openings().forEach(opening -> findFault(network, opening, "open").ifPresent(wrong::add));
        rules.chosen().stream()
                .filter(food -> !foods.contains(food))
                .map(food ->
                        "There is no food (%s) to ration; foods are: %s.".formatted(food, String.join(", ", foods)))
                .forEach(wrong::add);
        if (!wrong.isEmpty()) {
            String file = sheet.getFileName().toString();
            throw new BadInputException(
                    wrong.stream().map(words -> new Problem(file, 0, words)).toList());
        }
    }

    /** What is wrong with a name that is neither a road's nor a place's; where its places are known, their roads. */
    private static Optional<String> findFault(FoodNetwork network, String what, String verb) {
        if (network.roads().stream().anyMatch(road -> road.isMeantBy(what))
                || network.places().stream().anyMatch(place -> place.name().equals(what))) {
            return Optional.empty();
        }
        List<String> near = network.roads().stream()
                .filter(road -> what.startsWith(road.from() + " - ") || what.endsWith(" - " + road.to()))
                .map(FoodNetwork.Road::name)
                .toList();
        return Optional.of("There is no road and no place (%s) to %s; %s."
                .formatted(
                        what,
                        verb,
                        near.isEmpty()
                                ? "write a road as FROM - TO; places are: "
                                        + network.places().stream()
                                                .map(FoodNetwork.Place::name)
                                                .collect(Collectors.joining(", "))
                                : "roads like it are: " + String.join(", ", near)));
    }
}
