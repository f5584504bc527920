package org.khabar.aid.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.khabar.aid.answer.Doubt.Ranked;
import org.khabar.aid.scenario.Area;
import org.khabar.aid.scenario.Scenario;
import org.khabar.aid.scenario.Way;

/** Ranks areas by what money does there. Where intervals overlap either order may be right, and none is given. */
final class Ranking {
    private static final double THOUSAND = 1000;

    private Ranking() {}

    static List<Ranked> of(Scenario scenario) {
        List<Ranked> open = scenario.areas().stream()
                .filter(area -> !area.closed())
                .map(area -> new Ranked(
                        area.name(),
                        0,
                        worth(scenario, area, Ends::bad),
                        worth(scenario, area, UnaryOperator.identity()),
                        worth(scenario, area, Ends::good)))
                .filter(ranked -> ranked.high() > 0)
                .sorted(Comparator.comparingDouble(Ranked::mid).reversed())
                .toList();
        List<Ranked> ranking = new ArrayList<>();
        int tier = 0;
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < open.size(); i++) {
            Ranked each = open.get(i);
            double best = open.subList(i, open.size()).stream()
                    .mapToDouble(Ranked::high)
                    .max()
                    .orElse(0);
            if (tier == 0 || best < lowest) {
                tier++;
                lowest = Double.POSITIVE_INFINITY;
            }
            lowest = Math.min(lowest, each.low());
            ranking.add(new Ranked(each.area(), tier, each.low(), each.mid(), each.high()));
        }
        return ranking;
    }

    /**
     * Weighted person-months reached for a thousand units of money, in the best way for the phase that counts most of
     * those that hold people.
     */
    private static double worth(Scenario scenario, Area area, UnaryOperator<Way> end) {
        double weight = area.needs().entrySet().stream()
                .filter(phase -> phase.getValue().mid() > 0)
                .mapToDouble(phase -> scenario.weight(phase.getKey()))
                .max()
                .orElse(0);
        return area.ways().stream()
                .filter(way -> way.standing().allowed() && way.capacity().mid() > 0)
                .map(end)
                .filter(way -> way.price() > 0)
                .mapToDouble(way -> THOUSAND * weight * way.arriving() / way.price())
                .max()
                .orElse(0);
    }
}
