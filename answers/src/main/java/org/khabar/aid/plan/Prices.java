package org.khabar.aid.plan;

import static org.khabar.aid.answer.Figures.money;
import static org.khabar.aid.answer.Figures.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.khabar.aid.answer.LimitPrice;
import org.khabar.aid.program.Limit;
import org.khabar.aid.program.Limit.Kind;
import org.khabar.aid.program.Solved;
import org.khabar.aid.scenario.Area;
import org.khabar.aid.scenario.Scenario;

/** Puts the shadow prices of a plan into words. */
final class Prices {
    /** So many capacities are worth reading. */
    private static final int CAPACITIES = 5;

    private static final double POINT = 0.01;

    /** Less is a solver's rounding. */
    private static final double NOTHING = 1e-9;

    private final Solved solved;
    private final Scenario scenario;
    private final List<LimitPrice> prices = new ArrayList<>();

    private Prices(Solved solved) {
        this.solved = solved;
        this.scenario = solved.program().scenario();
    }

    static List<LimitPrice> of(Solved solved) {
        Prices prices = new Prices(solved);
        prices.addBudget();
        prices.addLoss(Kind.LOSS);
        prices.addLoss(Kind.WORST_LOSS);
        prices.addIncidents();
        prices.addFloor();
        prices.addCapacities();
        return List.copyOf(prices.prices);
    }

    private void addBudget() {
        double dual = solved.dual(solved.rows(Kind.BUDGET).getFirst());
        String currency = scenario.currency();
        add(
                "the budget",
                "1 " + currency,
                dual,
                dual > NOTHING
                        ? "One more %s buys %s weighted person-months reached: the last ones cost %s each."
                                .formatted(currency, number(dual), money(1 / dual, currency))
                        : "More money would buy nothing: another limit holds first.");
    }

    private void addLoss(Kind kind) {
        for (int row : solved.rows(kind)) {
            double money = POINT * scenario.budget().mid();
            double gain = solved.dual(row) * money;
            String limit = solved.program().limits().get(row).name();
            add(
                    limit,
                    "1 point (%s)".formatted(money(money, scenario.currency())),
                    gain,
                    gain > NOTHING
                            ? "One point more of %s (%s) would let %s more weighted person-months be reached."
                                    .formatted(limit, money(money, scenario.currency()), number(gain))
                            : "Tolerating more of %s would gain nothing.".formatted(limit));
        }
    }

    private void addIncidents() {
        for (int row : solved.rows(Kind.INCIDENTS)) {
            double gain = solved.dual(row);
            add(
                    "the tolerated incidents",
                    "1 incident",
                    gain,
                    gain > NOTHING
                            ? "One more incident risked would let %s more weighted person-months be reached."
                                    .formatted(number(gain))
                            : "Risking more incidents would gain nothing.");
        }
    }

    private void addFloor() {
        List<Integer> rows = solved.rows(Kind.FLOOR);
        if (rows.isEmpty()) {
            return;
        }
        double gain = 0;
        for (int row : rows) {
            String name = solved.program().limits().get(row).area();
            double need = scenario.areas().stream()
                    .filter(area -> area.name().equals(name))
                    .mapToDouble(area -> area.people() * area.months())
                    .sum();
            gain += solved.dual(row) * need * POINT;
        }
        add(
                "the floor of every area",
                "1 point",
                gain,
                "Promising every area one point more of its need costs %s weighted person-months elsewhere."
                        .formatted(number(-gain)));
    }

    private void addCapacities() {
        solved.rows(Kind.CAPACITY).stream()
                .filter(row -> solved.dual(row) > NOTHING)
                .sorted(Comparator.<Integer>comparingDouble(solved::dual).reversed())
                .limit(CAPACITIES)
                .forEach(row -> {
                    Limit limit = solved.program().limits().get(row);
                    double months = scenario.areas().stream()
                            .filter(area -> area.name().equals(limit.area()))
                            .mapToDouble(Area::months)
                            .sum();
                    double gain = solved.dual(row) * months;
                    add(
                            limit.name(),
                            "1 person a month",
                            gain,
                            "Room for one person more in the %s gains %s weighted person-months."
                                    .formatted(limit.name(), number(gain)));
                });
    }

    private void add(String limit, String unit, double gain, String words) {
        prices.add(new LimitPrice(limit, unit, gain, words));
    }
}
