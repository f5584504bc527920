package org.khabar.plot;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Draws as SVG, the numbers in a table to the right or at the end of their bars. Follows the reader's light or dark;
 * colours are those that the colour-blind can tell apart, and lines differ in their dashes too.
 *
 * <p>Source of the colours: M. Okabe and K. Ito, Color Universal Design (2008).
 */
public final class SvgPlot {
    static final double WIDTH = 560;
    static final double HEIGHT = 340;
    private static final double CHARACTER = 6.6;
    private static final double BOLD = 7.4;
    private static final double ROW = 17;
    private static final double GAP = 18;
    private static final double TOP = 52;
    private static final String LOOKS = """
            text{font:12px system-ui,sans-serif;fill:#222}.title{font-size:15px;font-weight:600}.soft{fill:#555}
            .back{fill:#fff}.grid{stroke:#ddd}.axis{stroke:#555}.number{text-anchor:end}.head{font-weight:600}
            .l{fill:none;stroke-width:2}.whisker{stroke:#222;stroke-width:1.5}
            .l0{stroke:#0072b2}.l1{stroke:#d55e00;stroke-dasharray:6 3}.l2{stroke:#009e73;stroke-dasharray:2 3}
            .l3{stroke:#cc79a7;stroke-dasharray:9 3 2 3}.l4{stroke:#e69f00;stroke-dasharray:12 4}.l5{stroke:#56b4e9;stroke-dasharray:4 2}
            .d0{fill:#0072b2}.d1{fill:#d55e00}.d2{fill:#009e73}.d3{fill:#cc79a7}.d4{fill:#e69f00}.d5{fill:#56b4e9}
            """;
    private static final String DARK = """
            @media (prefers-color-scheme:dark){text{fill:#eee}.soft{fill:#bbb}.back{fill:#16181c}.grid{stroke:#3a3d44}
            .axis{stroke:#bbb}.whisker{stroke:#eee}.l0{stroke:#4aa8e0}.d0{fill:#4aa8e0}}
            """;

    private SvgPlot() {}

    /** The plot as an SVG document. Equal plots give equal text. */
    public static String draw(Plot plot) {
        return draw(List.of(plot));
    }

    /**
     * Several plots in one document, one below the other.
     *
     * @param plots one or more
     */
    public static String draw(List<Plot> plots) {
        return draw(plots, LOOKS + DARK, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** The same for paper, which is light, made smaller where it does not fit a sheet of so many points. */
    public static String print(Plot plot, double widest, double highest) {
        return draw(List.of(plot), LOOKS, widest, highest);
    }

    private static String draw(List<Plot> plots, String looks, double widest, double highest) {
        double width = plots.stream().mapToDouble(SvgPlot::width).max().orElseThrow();
        double height = plots.stream().mapToDouble(SvgPlot::height).sum();
        double scale = Math.min(1, Math.min(widest / width, highest / height));
        String title = plots.stream().map(Plot::title).collect(Collectors.joining("; "));
        Svg svg = new Svg()
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "viewBox",
                        "0 0 %d %d".formatted(Math.round(width), Math.round(height)),
                        "width",
                        Math.round(scale * width),
                        "height",
                        Math.round(scale * height),
                        "role",
                        "img",
                        "aria-label",
                        title)
                .text(title, "title")
                .text(looks, "style")
                .leaf("rect", "class", "back", "width", "100%", "height", "100%");
        double y = 0;
        for (Plot plot : plots) {
            svg.open("g", "transform", "translate(0 %d)".formatted(Math.round(y)));
            body(svg, plot);
            svg.close();
            y += height(plot);
        }
        return svg.close().done();
    }

    private static void body(Svg svg, Plot plot) {
        svg.text(plot.title(), "text", "class", "title", "x", GAP, "y", 24.0);
        switch (plot) {
            case Plot.Lines lines -> {
                SvgAxes.of(lines).draw(svg);
                SvgMarks.lines(svg, lines);
                table(svg, Table.of(lines));
            }
            case Plot.Bars bars -> {
                SvgAxes.of(bars).draw(svg);
                SvgMarks.bars(svg, bars);
                table(svg, Table.of(bars));
            }
            case Plot.Groups groups -> SvgGroups.of(groups).draw(svg);
        }
    }

    private static double width(Plot plot) {
        return switch (plot) {
            case Plot.Lines lines -> WIDTH + 2 * GAP + tableWidth(Table.of(lines));
            case Plot.Bars bars -> WIDTH + 2 * GAP + tableWidth(Table.of(bars));
            case Plot.Groups groups -> SvgGroups.of(groups).width();
        };
    }

    private static double height(Plot plot) {
        return switch (plot) {
            case Plot.Lines lines -> Math.max(HEIGHT, tableHeight(Table.of(lines)));
            case Plot.Bars bars -> Math.max(HEIGHT, tableHeight(Table.of(bars)));
            case Plot.Groups groups -> SvgGroups.of(groups).height();
        };
    }

    private static double tableHeight(Table table) {
        return TOP + ROW * (table.rows().size() + 1) + GAP;
    }

    private static double tableWidth(Table table) {
        double width = 0;
        for (int column = 0; column < table.heads().size(); column++) {
            width += room(table, column);
        }
        return width;
    }

    /** How wide a column is drawn; heads are bold and so wider. */
    private static double room(Table table, int column) {
        double head = table.heads().get(column).length() * BOLD;
        return Math.max(head, table.width(column) * CHARACTER) + GAP;
    }

    private static void table(Svg svg, Table table) {
        double right = WIDTH + GAP;
        for (int column = 0; column < table.heads().size(); column++) {
            double left = right;
            right += room(table, column);
            double x = column == 0 ? left : right - GAP;
            String side = column == 0 ? "" : " number";
            svg.text(table.heads().get(column), "text", "class", "head" + side, "x", x, "y", TOP);
            for (int row = 0; row < table.rows().size(); row++) {
                String cell = table.rows().get(row).get(column);
                svg.text(cell, "text", "class", "cell" + side, "x", x, "y", TOP + ROW * (row + 1));
            }
        }
    }
}
