package org.khabar.aid.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.khabar.aid.answer.Plan.AreaShare;
import org.khabar.aid.answer.Plan.Axis;
import org.khabar.aid.answer.Plan.FrontierPoint;

/** Draws a plan as one SVG picture: where the money goes, and what more fairness and less loss cost. */
public final class PlanPlot {
    private static final int WIDTH = 900;
    private static final int BARS = 12;
    private static final int BAR = 24;
    private static final int LABELS = 170;
    private static final int CHART = 260;
    private static final int TOP = 60;

    private final Plan plan;
    private final StringBuilder svg = new StringBuilder();

    private PlanPlot(Plan plan) {
        this.plan = plan;
    }

    /** The picture, as a file of its own. */
    public static String svg(Plan plan) {
        return new PlanPlot(plan).draw();
    }

    private String draw() {
        List<AreaShare> areas = plan.areas().stream()
                .filter(area -> area.cost() > 0)
                .sorted(Comparator.comparingDouble(AreaShare::cost).reversed())
                .limit(BARS)
                .toList();
        int below = TOP + areas.size() * BAR + 50;
        add(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"13\">",
                WIDTH,
                below + CHART + 60));
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        text(20, 28, 17, plan.scenario().title() + ", " + plan.scenario().date());
        text(20, 48, 13, "Money by area (%s)".formatted(plan.scenario().currency()));
        bars(areas);
        chart(Axis.FLOOR, 60, below, "Promised to every open area, % of need");
        chart(Axis.LOSS, WIDTH / 2 + 60, below, "Tolerated loss, % of the budget");
        svg.append("</svg>\n");
        return svg.toString();
    }

    private void bars(List<AreaShare> areas) {
        double most = areas.stream().mapToDouble(AreaShare::cost).max().orElse(1);
        for (int i = 0; i < areas.size(); i++) {
            AreaShare area = areas.get(i);
            int y = TOP + i * BAR;
            double width = area.cost() / most * (WIDTH - LABELS - 220);
            text(20, y + 15, 13, area.area());
            add(String.format(
                    Locale.ROOT,
                    "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"#4477aa\"/>",
                    LABELS,
                    y,
                    width,
                    BAR - 6));
            text(
                    (int) (LABELS + width + 8),
                    y + 15,
                    12,
                    "%s, %s of need"
                            .formatted(Figures.number(area.cost()), Figures.percent(area.reached() / area.need())));
        }
    }

    private void chart(Axis axis, int left, int top, String label) {
        List<FrontierPoint> points =
                plan.frontier().stream().filter(point -> point.axis() == axis).toList();
        int width = WIDTH / 2 - 100;
        add(String.format(
                Locale.ROOT, "<path d=\"M%d %dv%dh%d\" fill=\"none\" stroke=\"#888\"/>", left, top, CHART, width));
        text(left, top + CHART + 36, 12, label);
        if (points.isEmpty()) {
            text(left + 20, top + CHART / 2, 13, "nothing to choose");
            return;
        }
        double furthest = points.getLast().value();
        double most =
                points.stream().mapToDouble(FrontierPoint::objective).max().orElse(1);
        StringBuilder path = new StringBuilder();
        for (FrontierPoint point : points) {
            double x = left + (furthest == 0 ? 0 : point.value() / furthest) * width;
            double y = top + CHART - (most == 0 ? 0 : point.objective() / most) * (CHART - 20);
            path.append(String.format(Locale.ROOT, "%s%.1f %.1f", path.isEmpty() ? "M" : "L", x, y));
        }
        add(String.format(Locale.ROOT, "<path d=\"%s\" fill=\"none\" stroke=\"#cc6677\" stroke-width=\"2\"/>", path));
        text(left, top + CHART + 18, 12, "0");
        text(left + width - 40, top + CHART + 18, 12, Figures.percent(furthest));
        text(left + 6, top + 12, 12, Figures.number(most) + " weighted person-months reached");
    }

    private void text(int x, int y, int size, String words) {
        String safe = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        add(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\" font-size=\"%d\">%s</text>", x, y, size, safe));
    }

    private void add(String element) {
        svg.append(element).append('\n');
    }
}
