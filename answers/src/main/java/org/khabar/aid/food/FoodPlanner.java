package org.khabar.aid.food;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.aid.food.FoodNetwork.Food;
import org.khabar.aid.food.FoodNetwork.Nutrient;
import org.khabar.aid.food.FoodNetwork.Place;
import org.khabar.aid.food.FoodNetwork.Role;
import org.khabar.aid.food.FoodProgram.Built;
import org.khabar.aid.food.FoodProgram.Goal;
import org.khabar.aid.solver.LinearProgram;
import org.khabar.aid.solver.Outcome;
import org.khabar.aid.solver.Row;
import org.khabar.aid.solver.Solver;
import org.khabar.aid.solver.Term;
import org.khabar.aid.solver.Variable;

/** Plans food at least cost: first that as many as can be are fed, then for the least money. */
public final class FoodPlanner {
    /** Slack on the people that must be fed in the second step, as a share: what solvers leave as rounding. */
    private static final double ROUNDING = 1e-9;

    /** Less than that, in grams and in tonnes, is a solver's rounding. */
    private static final double NOTHING = 1e-6;

    private final Solver solver;

    public FoodPlanner(Solver solver) {
        this.solver = solver;
    }

    /** The cheapest ration at one supplier's prices, roads aside; nothing if its foods make no whole ration. */
    public Optional<Diet> findDiet(FoodNetwork network, FoodRules rules, String supplier) {
        LinearProgram.Builder builder = new LinearProgram.Builder(LinearProgram.Direction.MINIMISE);
        List<Food> sold = network.foods().stream()
                .filter(food -> network.findPrice(supplier, food.name()).isPresent())
                .toList();
        for (Food food : sold) {
            FoodRules.Bound bound = rules.bound(food.name());
            double price = network.findPrice(supplier, food.name()).orElseThrow();
            builder.add(new Variable(food.name(), bound.low(), bound.high(), price));
        }
        for (int l = 0; l < network.nutrients().size(); l++) {
            Nutrient nutrient = network.nutrients().get(l);
            List<Term> terms = new ArrayList<>();
            for (int k = 0; k < sold.size(); k++) {
                terms.add(new Term(k, sold.get(k).contents().get(l)));
            }
            builder.add(Row.atLeast(nutrient.name(), nutrient.need(), terms));
        }
        return best(builder.build()).map(best -> {
            List<FoodPlan.Ration> rations = new ArrayList<>();
            for (int k = 0; k < sold.size(); k++) {
                addRation(rations, 0, "all", sold.get(k), best.values().get(k));
            }
            return new Diet(supplier, best.objective(), rations, solver.name());
        });
    }

    /** The plan. Areas that no open road leads to go unfed; where nobody can be fed the plan is empty. */
    public FoodPlan plan(FoodNetwork network, FoodRules rules) {
        List<List<Place>> reached = Reach.of(network, rules);
        if (rules.cash() == null) {
            Built one = FoodProgram.build(network, rules, Goal.MONEY_ONE_RATION, reached, 0);
            Optional<Outcome.Optimum> best = best(one.program());
            if (best.isPresent()) {
                return read(network, rules, one, best.get());
            }
        } else {
            // Cash needs no road.
            reached = reached.stream()
                    .map(month -> network.places(Role.AREA).stream()
                            .filter(area -> area.people(0) > 0)
                            .toList())
                    .toList();
        }
        Built hunger = FoodProgram.build(network, rules, Goal.HUNGER, reached, 0);
        double unfed = best(hunger.program()).orElseThrow(FoodPlanner::lost).objective();
        double room = ROUNDING * people(network, rules);
        Built money = FoodProgram.build(network, rules, Goal.MONEY, reached, unfed + room);
        return read(network, rules, money, best(money.program()).orElseThrow(FoodPlanner::lost));
    }

    private static IllegalStateException lost() {
        return new IllegalStateException("The solver lost a food plan that has an answer. Maybe try another solver.");
    }

    private Optional<Outcome.Optimum> best(LinearProgram program) {
        return switch (solver.solve(program)) {
            case Outcome.Optimum optimum -> Optional.of(optimum);
            case Outcome.Infeasible _ -> Optional.empty();
            case Outcome.Unbounded _ -> throw lost();
            case Outcome.Failed failed ->
                throw new IllegalStateException(
                        "The solver (%s) failed: %s. Maybe try another solver.".formatted(solver.name(), failed.why()));
        };
    }

    private FoodPlan read(FoodNetwork network, FoodRules rules, Built built, Outcome.Optimum best) {
        double food = 0;
        double roads = 0;
        List<FoodPlan.Route> routes = new ArrayList<>();
        for (FoodProgram.Flow flow : built.flows()) {
            double tonnes = best.values().get(flow.variable());
            food += tonnes * flow.price();
            roads += tonnes * flow.road().cost();
            if (tonnes > NOTHING) {
                routes.add(new FoodPlan.Route(
                        flow.month() + 1,
                        flow.road().from(),
                        flow.road().to(),
                        flow.food().name(),
                        tonnes));
            }
        }
        Eaters eaters = Eaters.of(network, rules, built, best);
        double paid =
                eaters.served().stream().mapToDouble(FoodPlan.Served::paid).sum();
        FoodRules.Cash cash = rules.cash();
        return new FoodPlan(
                eaters.served(),
                new FoodPlan.Bill(food, roads, cash == null ? 0 : paid * cash.cost()),
                rations(network, built, best),
                routes,
                scarcities(built, best),
                eaters.oneRation(),
                solver.name());
    }

    private static double people(FoodNetwork network, FoodRules rules) {
        double people = 0;
        for (int month = 0; month < rules.months(); month++) {
            for (Place area : network.places(Role.AREA)) {
                people += area.people(month);
            }
        }
        return people;
    }

    private static List<FoodPlan.Ration> rations(FoodNetwork network, Built built, Outcome.Optimum best) {
        List<FoodPlan.Ration> rations = new ArrayList<>();
        for (FoodProgram.Plate plate : built.plates()) {
            double share = Eaters.eating(plate, best);
            for (int k = 0; k < plate.amounts().size() && share > NOTHING; k++) {
                double amount = best.values().get(plate.amounts().get(k)) / share;
                addRation(rations, plate.month(), plate.area(), network.foods().get(k), amount);
            }
        }
        return rations;
    }

    private static void addRation(
            List<FoodPlan.Ration> rations, int month, String area, Food food, double hundredGrams) {
        if (hundredGrams * 100 > NOTHING) {
            rations.add(new FoodPlan.Ration(month + 1, area, food.name(), hundredGrams * 100));
        }
    }

    private static List<FoodPlan.Scarcity> scarcities(Built built, Outcome.Optimum best) {
        Map<String, Double> savings = new LinkedHashMap<>();
        for (FoodProgram.Need need : built.needs()) {
            double hundredth = need.nutrient().need() / 100 * Eaters.eating(need.plate(), best);
            savings.merge(need.nutrient().name(), best.duals().get(need.row()) * hundredth, Double::sum);
        }
        return savings.entrySet().stream()
                .map(entry -> new FoodPlan.Scarcity(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(FoodPlan.Scarcity::saving).reversed())
                .toList();
    }
}
