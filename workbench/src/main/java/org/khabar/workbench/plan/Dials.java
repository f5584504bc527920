package org.khabar.workbench.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khabar.aid.plan.Change;
import org.khabar.aid.scenario.Area;
import org.khabar.aid.scenario.Limits;
import org.khabar.aid.scenario.Quantity;
import org.khabar.aid.scenario.Scenario;
import org.khabar.aid.scenario.Way;

/**
 * How somebody moved a scenario. What is null stands as it was written.
 *
 * @param budget money
 * @param floor share of its need that every open area gets
 * @param loss share of the budget that may be lost; 1 for no limit
 * @param number which number of a way is moved, as switch points call it: "loss of cash in Kabul"
 * @param to its new value
 */
record Dials(
        @Nullable Double budget,
        @Nullable Double floor,
        @Nullable Double loss,
        @Nullable String number,
        @Nullable Double to) {
    /** Nothing is moved. */
    static final Dials NONE = new Dials(null, null, null, null, null);

    /** A number of a way that can be moved. */
    record Movable(String name, String area, Way way, Change change) {
        /** The middle of its interval. */
        double now() {
            return change.of(way).mid();
        }
    }

    /** The numbers of a scenario that can be moved. */
    static List<Movable> movable(Scenario scenario) {
        List<Movable> all = new ArrayList<>();
        for (Area area : scenario.areas()) {
            for (Way way : area.ways()) {
                for (Change change : Change.values()) {
                    all.add(new Movable(change.named(way.modality(), area.name()), area.name(), way, change));
                }
            }
        }
        return all;
    }

    /** Is the scenario as it was written? */
    boolean areStill() {
        return budget == null && floor == null && loss == null && to == null;
    }

    /** The scenario as it was moved. */
    Scenario move(Scenario scenario) {
        Scenario moved = budget == null ? scenario : scenario.spending(budget);
        Limits limits = moved.limits();
        if (floor != null) {
            limits = limits.flooring(floor == 0 ? null : told("least share of need", floor));
        }
        if (loss != null) {
            limits = limits.losing(loss >= 1 ? null : told("tolerated loss", loss));
        }
        moved = moved.with(limits);
        Double value = to;
        return value == null ? moved : moveNumber(moved, value);
    }

    private Scenario moveNumber(Scenario scenario, double value) {
        return movable(scenario).stream()
                .filter(each -> each.name().equals(number))
                .findFirst()
                .map(each -> scenario.with(scenario.areas().stream()
                        .map(area -> area.name().equals(each.area()) ? moved(area, each, value) : area)
                        .toList()))
                .orElse(scenario);
    }

    private static Area moved(Area area, Movable number, double value) {
        return area.with(area.ways().stream()
                .map(way -> way.equals(number.way()) ? number.change().moved(way, value) : way)
                .toList());
    }

    private static Quantity told(String name, double value) {
        return new Quantity(name, value, value, Quantity.ASSUMPTION, 0);
    }

    /** As a key that equal dials share. */
    String key() {
        return String.format(Locale.ROOT, "%s/%s/%s/%s/%s", budget, floor, loss, to == null ? null : number, to);
    }
}
