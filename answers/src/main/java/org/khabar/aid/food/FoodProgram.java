package org.khabar.aid.food;

import static org.khabar.aid.food.FoodRules.DAYS;
import static org.khabar.aid.food.FoodRules.UNITS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khabar.aid.food.FoodNetwork.Food;
import org.khabar.aid.food.FoodNetwork.Nutrient;
import org.khabar.aid.food.FoodNetwork.Offer;
import org.khabar.aid.food.FoodNetwork.Place;
import org.khabar.aid.food.FoodNetwork.Road;
import org.khabar.aid.food.FoodNetwork.Role;
import org.khabar.aid.solver.LinearProgram;
import org.khabar.aid.solver.Row;
import org.khabar.aid.solver.Term;
import org.khabar.aid.solver.Variable;

/**
 * The supply model as a linear programme: tonnes on roads, 100 g in rations. Peters et al., "The Nutritious Supply
 * Chain", INFORMS Journal on Optimization 3(2), 2021; months, cash and people who go unfed are added.
 */
final class FoodProgram {
    private static final double ENDLESS = Double.POSITIVE_INFINITY;

    private final FoodNetwork network;
    private final FoodRules rules;
    private final Goal goal;
    private final LinearProgram.Builder builder = new LinearProgram.Builder(LinearProgram.Direction.MINIMISE);
    private final List<Flow> flows = new ArrayList<>();
    private final List<Plate> plates = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();
    private final Map<String, List<Term>> balances = new TreeMap<>();

    /** What is made least. */
    enum Goal {
        /** Money, with the same ration in all areas that can be reached; all of them are fed. */
        MONEY_ONE_RATION,
        /** Money, with a ration for each area; some may go unfed where that is allowed. */
        MONEY,
        /** People who go unfed. */
        HUNGER
    }

    /** Tonnes of a food on a road in a month. */
    record Flow(int variable, int month, Road road, Food food, double price) {}

    /**
     * What is handed out in an area (or, as one ration, in all) in a month.
     *
     * @param amounts variables of the foods, in their order, in 100 g a head and day
     * @param cash variable: share that gets cash, or -1
     * @param unfed variable: share that goes unfed, or -1
     */
    record Plate(int month, String area, List<Integer> amounts, int cash, int unfed) {}

    /** The row that holds a nutrient's need. */
    record Need(int row, Nutrient nutrient, Plate plate) {}

    /** The programme, and where its parts are. */
    record Built(LinearProgram program, List<Flow> flows, List<Plate> plates, List<Need> needs) {}

    private FoodProgram(FoodNetwork network, FoodRules rules, Goal goal) {
        this.network = network;
        this.rules = rules;
        this.goal = goal;
    }

    /**
     * Builds the programme.
     *
     * @param reached by month, the areas to feed
     * @param unfed most person-months that may go unfed; not looked at for one ration
     */
    static Built build(FoodNetwork network, FoodRules rules, Goal goal, List<List<Place>> reached, double unfed) {
        FoodProgram program = new FoodProgram(network, rules, goal);
        for (int month = 0; month < rules.months(); month++) {
            program.addFlows(month);
            program.addStocks(month);
            program.addPlates(month, reached.get(month));
        }
        program.balances.forEach((name, terms) -> program.builder.add(Row.exactly(name, 0, terms)));
        program.addCapacities();
        if (goal == Goal.MONEY) {
            program.boundHunger(reached, unfed);
        }
        return new Built(program.builder.build(), program.flows, program.plates, program.needs);
    }

    private void addFlows(int month) {
        for (Road road : network.roads()) {
            if (rules.isOpen(road, month)) {
                for (Food food : network.foods()) {
                    addFlow(month, road, food);
                }
            }
        }
    }

    private void addFlow(int month, Road road, Food food) {
        boolean bought = network.offers().containsKey(road.from());
        double price = bought ? network.findPrice(road.from(), food.name()).orElse(-1) : 0;
        if (price < 0) {
            return;
        }
        double cost = goal == Goal.HUNGER ? 0 : price + road.cost();
        int flow = builder.add(new Variable(road.name() + " " + food.name(), 0, ENDLESS, cost));
        flows.add(new Flow(flow, month, road, food, price));
        if (!bought) {
            balance(month, road.from(), food, flow, -1);
        }
        balance(month, road.to(), food, flow, 1);
    }

    /** What comes in less what goes out; a row for each month, place and food. */
    private void balance(int month, String place, Food food, int variable, double sign) {
        balances.computeIfAbsent("%04d %s %s".formatted(month, place, food.name()), key -> new ArrayList<>())
                .add(new Term(variable, sign));
    }

    private void addStocks(int month) {
        if (month + 1 >= rules.months()) {
            return;
        }
        for (Place place : network.places(Role.TRANSSHIPMENT)) {
            for (Food food : network.foods()) {
                int stock = builder.add(new Variable("stock " + place.name() + " " + food.name(), 0, ENDLESS, 0));
                balance(month, place.name(), food, stock, -1);
                balance(month + 1, place.name(), food, stock, 1);
            }
        }
    }

    private void addPlates(int month, List<Place> areas) {
        if (areas.isEmpty()) {
            return;
        }
        if (goal == Goal.MONEY_ONE_RATION) {
            Plate plate = addPlate(month, "all", 0);
            areas.forEach(area -> serve(month, area, plate));
        } else {
            areas.forEach(area -> serve(month, area, addPlate(month, area.name(), area.people(month))));
        }
    }

    private void serve(int month, Place area, Plate plate) {
        for (int k = 0; k < network.foods().size(); k++) {
            double tonnes = area.people(month) * DAYS / UNITS;
            balance(month, area.name(), network.foods().get(k), plate.amounts.get(k), -tonnes);
        }
    }

    private Plate addPlate(int month, String area, double people) {
        List<Integer> amounts = network.foods().stream()
                .map(food -> builder.add(new Variable("ration " + food.name(), 0, ENDLESS, 0)))
                .toList();
        Plate plate = new Plate(month, area, amounts, addCash(people), addUnfed(people));
        plates.add(plate);
        for (int l = 0; l < network.nutrients().size(); l++) {
            addNeed(plate, l);
        }
        for (int k = 0; k < network.foods().size(); k++) {
            addBound(plate, k);
        }
        return plate;
    }

    private int addCash(double people) {
        FoodRules.Cash cash = rules.cash();
        if (goal == Goal.MONEY_ONE_RATION || cash == null) {
            return -1;
        }
        return builder.add(new Variable("cash", 0, cash.most(), goal == Goal.HUNGER ? 0 : people * cash.cost()));
    }

    private int addUnfed(double people) {
        return goal == Goal.MONEY_ONE_RATION
                ? -1
                : builder.add(new Variable("unfed", 0, 1, goal == Goal.HUNGER ? people : 0));
    }

    private void addNeed(Plate plate, int nutrient) {
        Nutrient wanted = network.nutrients().get(nutrient);
        List<Term> terms = new ArrayList<>();
        for (int k = 0; k < plate.amounts.size(); k++) {
            double content = network.foods().get(k).contents().get(nutrient);
            if (content != 0) {
                terms.add(new Term(plate.amounts.get(k), content));
            }
        }
        excuse(plate, terms, wanted.need());
        int row = builder.add(Row.atLeast(wanted.name(), wanted.need(), terms));
        needs.add(new Need(row, wanted, plate));
    }

    private void addBound(Plate plate, int food) {
        FoodRules.Bound bound = rules.bound(network.foods().get(food).name());
        if (bound.low() > 0) {
            List<Term> terms = new ArrayList<>(List.of(new Term(plate.amounts.get(food), 1)));
            excuse(plate, terms, bound.low());
            builder.add(Row.atLeast("at least", bound.low(), terms));
        }
        if (Double.isFinite(bound.high())) {
            List<Term> terms = new ArrayList<>(List.of(new Term(plate.amounts.get(food), 1)));
            excuse(plate, terms, bound.high());
            builder.add(Row.atMost("at most", bound.high(), terms));
        }
    }

    /** Those who get cash or nothing need no food: amounts are a head of all people of the area. */
    private static void excuse(Plate plate, List<Term> terms, double amount) {
        for (int share : List.of(plate.cash, plate.unfed)) {
            if (share >= 0) {
                terms.add(new Term(share, amount));
            }
        }
    }

    private void addCapacities() {
        Map<String, List<Term>> sold = new TreeMap<>();
        Map<String, Double> most = new TreeMap<>();
        for (Flow flow : flows) {
            Offer offer =
                    network.offers().getOrDefault(flow.road.from(), Map.of()).get(flow.food.name());
            if (offer != null && Double.isFinite(offer.most())) {
                String name = "%04d %s sells %s".formatted(flow.month, flow.road.from(), flow.food.name());
                sold.computeIfAbsent(name, key -> new ArrayList<>()).add(new Term(flow.variable, 1));
                most.put(name, offer.most());
            }
        }
        sold.forEach((name, terms) -> builder.add(Row.atMost(name, most.getOrDefault(name, 0.0), terms)));
    }

    private void boundHunger(List<List<Place>> reached, double most) {
        List<Term> terms = new ArrayList<>();
        int plate = 0;
        for (int month = 0; month < rules.months(); month++) {
            for (Place area : reached.get(month)) {
                terms.add(new Term(plates.get(plate++).unfed, area.people(month)));
            }
        }
        builder.add(Row.atMost("unfed", most, terms));
    }
}
