package org.khabar.plot;

import java.util.List;

/**
 * Bars that lie, one under the other: names to the left, each number at the end of its bar, a key where there are
 * several series.
 *
 * @param plot what is drawn
 * @param width of the whole picture
 * @param height of the whole picture
 */
record SvgGroups(Plot.Groups plot, double width, double height) {
    private static final double CHARACTER = 6.6;
    private static final double MARGIN = 18;
    private static final double TITLE = 24;
    private static final double LINE = 17;
    private static final double BAR = 11;
    private static final double STEP = 14;
    private static final double BETWEEN = 6;
    private static final double LONGEST = 280;
    private static final double NUMBER = 60;
    private static final double FOOT = 44;

    static SvgGroups of(Plot.Groups plot) {
        double widest = Math.max(
                left(plot) + LONGEST + NUMBER,
                MARGIN * 3
                        + CHARACTER
                                * plot.lines().stream()
                                        .mapToInt(line -> line.name().length())
                                        .max()
                                        .orElse(0));
        double high = top(plot) + FOOT;
        for (int place = 0; place < plot.labels().size(); place++) {
            high += room(plot, place);
        }
        return new SvgGroups(plot, Math.max(widest, 2 * MARGIN + plot.title().length() * 1.3 * CHARACTER), high);
    }

    private static double left(Plot.Groups plot) {
        int longest = plot.labels().stream().mapToInt(String::length).max().orElse(0);
        return 2 * MARGIN + CHARACTER * Math.max(longest, plot.places().length());
    }

    /** Where the first bar begins: below the title, the key and the head of the names. */
    private static double top(Plot.Groups plot) {
        return TITLE + LINE * (1.5 + (plot.lines().size() > 1 ? plot.lines().size() : 0));
    }

    private static double room(Plot.Groups plot, int place) {
        long known = plot.lines().stream()
                .filter(line -> !line.values().get(place).isNaN())
                .count();
        return Math.max(1, known) * STEP + BETWEEN;
    }

    void draw(Svg svg) {
        Scale scale = Scale.upTo(plot.highest());
        double foot = height - FOOT + BETWEEN;
        for (double tick : scale.values()) {
            double x = left(plot) + LONGEST * scale.place(tick);
            svg.leaf("line", "class", tick == 0 ? "axis" : "grid", "x1", x, "x2", x, "y1", top(plot), "y2", foot)
                    .text(Numbers.show(tick), "text", "class", "soft", "text-anchor", "middle", "x", x, "y", foot + 14);
        }
        svg.text(plot.values(), "text", "text-anchor", "middle", "x", left(plot) + LONGEST / 2, "y", foot + 32)
                .text(plot.places(), "text", "class", "head", "x", MARGIN, "y", top(plot) - 4);
        key(svg);
        double y = top(plot) + BETWEEN / 2;
        for (int place = 0; place < plot.labels().size(); place++) {
            svg.text(plot.labels().get(place), "text", "class", "cell", "x", MARGIN, "y", y + BAR);
            bars(svg, scale, place, y);
            y += room(plot, place);
        }
    }

    private void key(Svg svg) {
        for (int line = 0; plot.lines().size() > 1 && line < plot.lines().size(); line++) {
            double y = TITLE + LINE * (line + 1);
            svg.leaf("rect", "class", "key d" + line, "x", MARGIN, "y", y - 9, "width", BAR, "height", BAR)
                    .text(plot.lines().get(line).name(), "text", "class", "head", "x", MARGIN + LINE, "y", y);
        }
    }

    private void bars(Svg svg, Scale scale, int place, double top) {
        double y = top;
        List<Line> lines = plot.lines();
        for (int line = 0; line < lines.size(); line++) {
            double value = lines.get(line).values().get(place);
            if (!Double.isNaN(value)) {
                double wide = LONGEST * scale.place(value);
                svg.leaf("rect", "class", "d" + line, "x", left(plot), "y", y, "width", wide, "height", BAR)
                        .text(
                                Numbers.show(value),
                                "text",
                                "class",
                                "cell",
                                "x",
                                left(plot) + wide + 5,
                                "y",
                                y + BAR - 1);
                y += STEP;
            }
        }
    }
}
