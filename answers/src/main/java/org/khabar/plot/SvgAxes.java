package org.khabar.plot;

import java.util.Arrays;
import java.util.List;

/**
 * The frame of a picture: where a place and a value are drawn, and the axes that say so.
 *
 * @param labels of the places along the foot
 * @param places what they are
 * @param values what the values are
 * @param scale of the values
 * @param all is every place named, or every so many where they are steps of a scale?
 */
record SvgAxes(List<String> labels, String places, String values, Scale scale, boolean all) {
    private static final double NARROWEST = 70;
    private static final double RIGHT = SvgPlot.WIDTH - 14;
    private static final double TOP = 44;
    private static final double LOWEST = SvgPlot.HEIGHT - 62;
    private static final double CHARACTER = 6.6;

    /** Between the title of the values, on its side, and their numbers. */
    private static final double TITLE = 30;

    /** Names that have no room beside each other hang down at this angle, in degrees, cut where they grow too long. */
    private static final double TILT = 35;

    private static final int LONGEST = 20;

    static SvgAxes of(Plot.Lines plot) {
        return new SvgAxes(plot.labels(), plot.places(), plot.values(), Scale.upTo(plot.highest()), false);
    }

    static SvgAxes of(Plot.Bars plot) {
        List<String> names = plot.bars().stream().map(Bar::name).toList();
        return new SvgAxes(names, plot.places(), plot.values(), Scale.upTo(plot.highest()), true);
    }

    /** The middle of a place. */
    double x(int place) {
        return left() + (RIGHT - left()) * (place + 0.5) / labels.size();
    }

    /** How wide a place is. */
    double room() {
        return (RIGHT - left()) / labels.size();
    }

    /** Where the picture begins: right of the widest number. */
    private double left() {
        int widest = Arrays.stream(scale.values())
                .mapToObj(Numbers::show)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.max(NARROWEST, TITLE + 7 + widest * CHARACTER);
    }

    private int longest() {
        return Math.min(LONGEST, labels.stream().mapToInt(String::length).max().orElse(1));
    }

    private boolean tilted() {
        return all && every() > 1;
    }

    private int every() {
        return (int) Math.max(1, Math.ceil((longest() + 2) * CHARACTER / room()));
    }

    /** The line of 0: higher where names hang down below it. */
    private double foot() {
        return tilted() ? LOWEST + 18 - longest() * CHARACTER * Math.sin(Math.toRadians(TILT)) : LOWEST;
    }

    double y(double value) {
        return foot() - (foot() - TOP) * scale.place(value);
    }

    void draw(Svg svg) {
        for (double tick : scale.values()) {
            svg.leaf(
                            "line",
                            "class",
                            tick == 0 ? "axis" : "grid",
                            "x1",
                            left(),
                            "x2",
                            RIGHT,
                            "y1",
                            y(tick),
                            "y2",
                            y(tick))
                    .text(Numbers.show(tick), "text", "class", "number soft", "x", left() - 7, "y", y(tick) + 4);
        }
        drawLabels(svg);
        svg.text(
                places, "text", "text-anchor", "middle", "x", (left() + RIGHT) / 2, "y", LOWEST + (tilted() ? 54 : 38));
        double middle = (TOP + foot()) / 2;
        svg.text(
                values,
                "text",
                "text-anchor",
                "middle",
                "transform",
                "translate(16 %d) rotate(-90)".formatted(Math.round(middle)));
    }

    private void drawLabels(Svg svg) {
        if (tilted()) {
            for (int place = 0; place < labels.size(); place++) {
                svg.text(
                        shortened(labels.get(place)),
                        "text",
                        "class",
                        "soft number",
                        "transform",
                        "translate(%d %d) rotate(-%d)"
                                .formatted(Math.round(x(place) + 4), Math.round(foot() + 14), Math.round(TILT)));
            }
            return;
        }
        for (int place = 0; place < labels.size(); place += every()) {
            svg.text(
                    labels.get(place),
                    "text",
                    "class",
                    "soft",
                    "text-anchor",
                    "middle",
                    "x",
                    x(place),
                    "y",
                    foot() + 18);
        }
    }

    private static String shortened(String label) {
        return label.length() <= LONGEST ? label : label.substring(0, LONGEST - 1) + "…";
    }
}
