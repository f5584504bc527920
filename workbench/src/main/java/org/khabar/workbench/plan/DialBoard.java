package org.khabar.workbench.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.aid.answer.Plan;
import org.khabar.aid.answer.SwitchPoint;
import org.khabar.aid.scenario.Quantity;
import org.khabar.aid.scenario.Scenario;
import org.khabar.workbench.plan.Dial.Reach;

/** Sets out the sliders of a scenario, with the points at which its plan turns. */
final class DialBoard {
    /** So many numbers can be chosen from; those that turn the plan soonest. */
    private static final int NUMBERS = 24;

    private static final double LARGEST_FLOOR = 0.5;
    private static final int BUDGET_STEPS = 100;
    private static final double FINE = 0.001;
    private static final double COARSE = 0.01;
    private static final double ROOM = 1.25;

    private final Scenario scenario;
    private final Plan written;

    /** @param written the plan of the scenario as it was written */
    DialBoard(Scenario scenario, Plan written) {
        this.scenario = scenario;
        this.written = written;
    }

    /** The names of the numbers that turn the plan, soonest first. */
    List<String> numbers() {
        return written.switches().points().stream()
                .map(SwitchPoint::parameter)
                .distinct()
                .limit(NUMBERS)
                .toList();
    }

    /** The number that is chosen: what was asked for, else the one that turns the plan soonest. */
    Optional<Dials.Movable> chosen(Dials dials) {
        String name = dials.number() == null ? numbers().stream().findFirst().orElse("") : dials.number();
        return Dials.movable(scenario).stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    /** The sliders: budget, least share, tolerated loss, and the number that is chosen. */
    List<Dial> dials(Dials dials) {
        List<Dial> board = new ArrayList<>();
        double budget = scenario.budget().mid();
        board.add(new Dial(
                "budget",
                false,
                new Reach(budget / BUDGET_STEPS, 2 * budget, budget / BUDGET_STEPS),
                dials.budget() == null ? budget : dials.budget(),
                budget,
                List.of()));
        double floor = mid(scenario.limits().floor(), 0);
        board.add(new Dial(
                "floor",
                true,
                new Reach(0, Math.max(LARGEST_FLOOR, floor), FINE),
                dials.floor() == null ? floor : dials.floor(),
                floor,
                List.of()));
        double loss = mid(scenario.limits().loss(), 1);
        board.add(new Dial(
                "loss", true, new Reach(0, 1, FINE), dials.loss() == null ? loss : dials.loss(), loss, List.of()));
        chosen(dials).ifPresent(number -> board.add(dial(number, dials)));
        return board;
    }

    private Dial dial(Dials.Movable number, Dials dials) {
        List<Double> turns = written.switches().points().stream()
                .filter(point -> point.parameter().equals(number.name()))
                .map(SwitchPoint::at)
                .toList();
        double furthest = turns.stream().mapToDouble(Double::doubleValue).max().orElse(number.now());
        boolean share = number.change().isShare();
        return new Dial(
                "to",
                share,
                share
                        ? new Reach(0, 1, FINE)
                        : new Reach(0, Math.ceil(ROOM * Math.max(furthest, 2 * number.now())), COARSE),
                dials.to() == null ? number.now() : dials.to(),
                number.now(),
                turns);
    }

    private static double mid(@org.jspecify.annotations.Nullable Quantity quantity, double other) {
        return quantity == null ? other : quantity.mid();
    }
}
