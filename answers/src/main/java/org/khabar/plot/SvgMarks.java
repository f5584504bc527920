package org.khabar.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The lines and bars themselves. */
final class SvgMarks {
    private static final double DOT = 2.5;
    private static final double KEY = SvgPlot.HEIGHT - 8;
    private static final double CHARACTER = 6.6;
    private static final double THICK = 0.6;
    private static final double CAP = 5;

    private SvgMarks() {}

    static void lines(Svg svg, Plot.Lines plot) {
        SvgAxes axes = SvgAxes.of(plot);
        double key = 70;
        for (int i = 0; i < plot.lines().size(); i++) {
            Line line = plot.lines().get(i);
            for (String path : paths(axes, line.values())) {
                svg.leaf("path", "class", "l l" + i, "d", path);
            }
            for (int place = 0; place < line.values().size(); place++) {
                double value = line.values().get(place);
                if (!Double.isNaN(value)) {
                    svg.leaf("circle", "class", "d" + i, "cx", axes.x(place), "cy", axes.y(value), "r", DOT);
                }
            }
            svg.leaf("path", "class", "l l" + i, "d", "M%d %dh24".formatted(Math.round(key), Math.round(KEY - 4)))
                    .text(line.name(), "text", "x", key + 30, "y", KEY);
            key += 48 + line.name().length() * CHARACTER;
        }
    }

    /** One path for each stretch without a gap. */
    private static List<String> paths(SvgAxes axes, List<Double> values) {
        List<String> paths = new ArrayList<>();
        StringBuilder path = new StringBuilder();
        for (int place = 0; place < values.size(); place++) {
            double value = values.get(place);
            if (!Double.isNaN(value)) {
                path.append(String.format(
                        Locale.ROOT, "%s%.1f %.1f", path.isEmpty() ? "M" : "L", axes.x(place), axes.y(value)));
            } else if (!path.isEmpty()) {
                paths.add(path.toString());
                path.setLength(0);
            }
        }
        if (!path.isEmpty()) {
            paths.add(path.toString());
        }
        return paths;
    }

    static void bars(Svg svg, Plot.Bars plot) {
        SvgAxes axes = SvgAxes.of(plot);
        double wide = Math.min(60, axes.room() * THICK);
        for (int i = 0; i < plot.bars().size(); i++) {
            Bar bar = plot.bars().get(i);
            double x = axes.x(i);
            double y = axes.y(bar.value());
            svg.leaf("rect", "class", "d0", "x", x - wide / 2, "y", y, "width", wide, "height", axes.y(0) - y);
            if (bar.hasInterval()) {
                whisker(svg, x, axes.y(bar.low()), axes.y(bar.high()));
            }
        }
    }

    private static void whisker(Svg svg, double x, double low, double high) {
        svg.leaf("line", "class", "whisker", "x1", x, "x2", x, "y1", low, "y2", high)
                .leaf("line", "class", "whisker", "x1", x - CAP, "x2", x + CAP, "y1", low, "y2", low)
                .leaf("line", "class", "whisker", "x1", x - CAP, "x2", x + CAP, "y1", high, "y2", high);
    }
}
