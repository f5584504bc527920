package org.khabar.plot;

/**
 * Draws as SVG, the numbers in a table to the right. Follows the reader's light or dark; colours are those that the
 * colour-blind can tell apart, and lines differ in their dashes too.
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
        return draw(plot, LOOKS + DARK, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** The same for paper, which is light, made smaller where it does not fit a sheet of so many points. */
    public static String print(Plot plot, double widest, double highest) {
        return draw(plot, LOOKS, widest, highest);
    }

    private static String draw(Plot plot, String looks, double widest, double highest) {
        Table table = Table.of(plot);
        double width = WIDTH + 2 * GAP + tableWidth(table);
        double height = Math.max(HEIGHT, TOP + ROW * (table.rows().size() + 1) + GAP);
        double scale = Math.min(1, Math.min(widest / width, highest / height));
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
                        plot.title())
                .text(plot.title(), "title")
                .text(looks, "style")
                .leaf("rect", "class", "back", "width", "100%", "height", "100%")
                .text(plot.title(), "text", "class", "title", "x", GAP, "y", 24.0);
        SvgAxes.of(plot).draw(svg);
        switch (plot) {
            case Plot.Lines lines -> SvgMarks.lines(svg, lines);
            case Plot.Bars bars -> SvgMarks.bars(svg, bars);
        }
        table(svg, table);
        return svg.close().done();
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
