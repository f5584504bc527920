package org.khabar.aid.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.khabar.aid.answer.Plan.Axis;
import org.khabar.aid.answer.Plan.FrontierPoint;
import org.khabar.aid.program.Limit.Kind;
import org.khabar.aid.program.PlanProgram;
import org.khabar.aid.program.Solved;
import org.khabar.aid.scenario.Area;
import org.khabar.aid.scenario.Limits;
import org.khabar.aid.scenario.Quantity;
import org.khabar.aid.scenario.Scenario;

/** What more fairness and less loss cost: the plan again at twenty steps of each. */
final class Frontier {
    static final int POINTS = 20;

    /** The last step stays that much below the highest, where a solver's rounding would make it impossible. */
    private static final double ROUNDING = 1e-6;

    private final Solving solving;
    private final Scenario scenario;

    Frontier(Solving solving, Scenario scenario) {
        this.solving = solving;
        this.scenario = scenario;
    }

    List<FrontierPoint> work() {
        List<FrontierPoint> points = new ArrayList<>(fairness());
        points.addAll(loss());
        return points;
    }

    /** From nothing promised to anybody to the highest share that all open areas can get at once. */
    private List<FrontierPoint> fairness() {
        double highest = solving.highestFloor(scenario) * (1 - ROUNDING);
        return highest <= 0 ? List.of() : steps(Axis.FLOOR, highest, this::flooring);
    }

    /** From no loss to what is lost where nobody minds. */
    private List<FrontierPoint> loss() {
        Scenario free = scenario.with(scenario.limits().losing(share("loss", 1)));
        double most = solving.find(free)
                .map(best -> best.used(best.rows(Kind.LOSS).getFirst())
                        / scenario.budget().mid())
                .orElse(0.0);
        return most <= ROUNDING
                ? List.of()
                : steps(
                        Axis.LOSS,
                        most,
                        value -> scenario.with(scenario.limits().losing(share("loss", value))));
    }

    private List<FrontierPoint> steps(Axis axis, double most, DoubleFunction<Scenario> at) {
        return IntStream.range(0, POINTS)
                .parallel()
                .mapToDouble(i -> most * i / (POINTS - 1))
                .mapToObj(value -> point(axis, value, at.apply(value)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<FrontierPoint> point(Axis axis, double value, Scenario there) {
        return solving.find(there).map(best -> new FrontierPoint(axis, value, best.objective(), reached(best)));
    }

    private Scenario flooring(double floor) {
        Limits limits = scenario.limits();
        Map<String, Quantity> floors = new LinkedHashMap<>();
        for (Area area : scenario.areas()) {
            Quantity own = limits.areas().get(area.name());
            if (PlanProgram.isOpen(area) && (own == null || own.mid() < floor)) {
                floors.put(area.name(), share("floor of " + area.name(), floor));
            } else if (own != null) {
                floors.put(area.name(), own);
            }
        }
        return scenario.with(
                new Limits(limits.loss(), limits.worstLoss(), limits.tail(), limits.incidents(), null, floors));
    }

    private static Quantity share(String name, double value) {
        return new Quantity(name, value, value, "a step of the frontier", 0);
    }

    private static double reached(Solved solved) {
        return IntStream.range(0, solved.program().cells().size())
                .mapToDouble(solved::reached)
                .sum();
    }
}
