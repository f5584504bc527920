package org.khabar.desk.aid;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khabar.aid.answer.Figures;
import org.khabar.aid.answer.Plan;
import org.khabar.aid.answer.Plan.AreaShare;
import org.khabar.aid.answer.Plan.Axis;
import org.khabar.aid.answer.Plan.FrontierPoint;
import org.khabar.plot.Bar;
import org.khabar.plot.Line;
import org.khabar.plot.Plot;

/** The pictures of a plan: where the money goes, and what more fairness and less loss cost. */
public final class PlanPictures {
    /** More bars cannot be read. */
    private static final int BARS = 12;

    private PlanPictures() {}

    /** The pictures by a short name: "money", "fairness", "loss"; those without anything to show are left out. */
    public static Map<String, Plot> of(Plan plan) {
        Map<String, Plot> pictures = new LinkedHashMap<>();
        List<Bar> bars = plan.areas().stream()
                .filter(area -> area.cost() > 0)
                .sorted(Comparator.comparingDouble(AreaShare::cost).reversed())
                .limit(BARS)
                .map(area -> Bar.of(area.area(), area.cost()))
                .toList();
        if (!bars.isEmpty()) {
            String money = "money (%s)".formatted(plan.scenario().currency());
            pictures.put(
                    "money",
                    new Plot.Bars("Where the money goes: " + plan.scenario().title(), "area", money, bars));
        }
        put(pictures, plan, Axis.FLOOR);
        put(pictures, plan, Axis.LOSS);
        return pictures;
    }

    private static void put(Map<String, Plot> pictures, Plan plan, Axis axis) {
        List<FrontierPoint> points =
                plan.frontier().stream().filter(point -> point.axis() == axis).toList();
        if (!points.isEmpty()) {
            List<Line> lines = List.of(
                    new Line(
                            "weighted",
                            points.stream().map(FrontierPoint::objective).toList()),
                    new Line("bare", points.stream().map(FrontierPoint::reached).toList()));
            pictures.put(
                    axis == Axis.FLOOR ? "fairness" : "loss",
                    new Plot.Lines(
                            (axis == Axis.FLOOR ? "What more fairness costs: " : "What less loss costs: ")
                                    + plan.scenario().title(),
                            axis == Axis.FLOOR
                                    ? "share of need that each area is promised"
                                    : "share of the budget that may be lost",
                            "person-months reached",
                            points.stream()
                                    .map(point -> Figures.percent(point.value()))
                                    .toList(),
                            lines));
        }
    }
}
