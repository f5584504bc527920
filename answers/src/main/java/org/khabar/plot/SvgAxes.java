package org.khabar.plot;

import java.util.List;

/**
 * The frame of a picture: where a place and a value are drawn, and the axes that say so.
 *
 * @param labels of the places along the foot
 * @param places what they are
 * @param values what the values are
 * @param scale of the values
 */
record SvgAxes(List<String> labels, String places, String values, Scale scale) {
    private static final double LEFT = 70;
    private static final double RIGHT = SvgPlot.WIDTH - 14;
    private static final double TOP = 44;
    private static final double FOOT = SvgPlot.HEIGHT - 62;
    private static final double CHARACTER = 6.6;

    static SvgAxes of(Plot plot) {
        return switch (plot) {
            case Plot.Lines lines ->
                new SvgAxes(lines.labels(), lines.places(), lines.values(), Scale.upTo(lines.highest()));
            case Plot.Bars bars ->
                new SvgAxes(
                        bars.bars().stream().map(Bar::name).toList(),
                        bars.places(),
                        bars.values(),
                        Scale.upTo(bars.bars().stream()
                                .mapToDouble(Bar::high)
                                .max()
                                .orElse(0)));
        };
    }

    /** The middle of a place. */
    double x(int place) {
        return LEFT + (RIGHT - LEFT) * (place + 0.5) / labels.size();
    }

    /** How wide a place is. */
    double room() {
        return (RIGHT - LEFT) / labels.size();
    }

    double y(double value) {
        return FOOT - (FOOT - TOP) * scale.place(value);
    }

    void draw(Svg svg) {
        for (double tick : scale.values()) {
            svg.leaf(
                            "line",
                            "class",
                            tick == 0 ? "axis" : "grid",
                            "x1",
                            LEFT,
                            "x2",
                            RIGHT,
                            "y1",
                            y(tick),
                            "y2",
                            y(tick))
                    .text(Numbers.show(tick), "text", "class", "number soft", "x", LEFT - 7, "y", y(tick) + 4);
        }
        int longest = labels.stream().mapToInt(String::length).max().orElse(1);
        int every = (int) Math.max(1, Math.ceil((longest + 2) * CHARACTER / room()));
        for (int place = 0; place < labels.size(); place += every) {
            svg.text(
                    labels.get(place), "text", "class", "soft", "text-anchor", "middle", "x", x(place), "y", FOOT + 18);
        }
        svg.text(places, "text", "text-anchor", "middle", "x", (LEFT + RIGHT) / 2, "y", FOOT + 38);
        double middle = (TOP + FOOT) / 2;
        svg.text(
                values,
                "text",
                "text-anchor",
                "middle",
                "transform",
                "translate(16 %d) rotate(-90)".formatted(Math.round(middle)));
    }
}
