package org.khabar.plot;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws with characters, for a terminal or a plain text. */
public final class TextPlot {
    private static final String STEPS = "▁▂▃▄▅▆▇█";
    private static final String PARTS = " ▏▎▍▌▋▊▉";
    private static final int EIGHTHS = 8;
    private static final String LETTERS = "abcdef";
    private static final char FULL = '█';
    private static final char GAP = ' ';

    private TextPlot() {}

    /**
     * The shape of a series, one character a value. 0 is the lowest step, the highest value the highest; nothing known
     * is a blank.
     */
    public static String sparkline(List<Double> values) {
        return sparkline(
                values,
                values.stream()
                        .filter(each -> !each.isNaN())
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElse(0));
    }

    /**
     * The plot with its numbers, in lines.
     *
     * @param width of the longest bar, in characters, 1 or more
     */
    public static String draw(Plot plot, int width) {
        String text = switch (plot) {
            case Plot.Lines lines -> lines(lines);
            case Plot.Bars bars -> bars(bars, width);
            case Plot.Groups groups -> groups(groups, width);
        };
        return text.replaceAll(" +\n", "\n");
    }

    private static String sparkline(List<Double> values, double top) {
        return values.stream().map(each -> String.valueOf(step(each, top))).collect(Collectors.joining());
    }

    private static char step(double value, double top) {
        if (Double.isNaN(value)) {
            return GAP;
        }
        int step = top == 0 ? 0 : (int) Math.ceil(value / top * (STEPS.length() - 1));
        return STEPS.charAt(step);
    }

    private static String lines(Plot.Lines plot) {
        int names = plot.lines().stream()
                .mapToInt(line -> line.name().length())
                .max()
                .orElse(0);
        double top = plot.highest();
        String sparks = plot.lines().stream()
                .map(line -> pad(line.name(), names) + "  " + sparkline(line.values(), top) + "\n")
                .collect(Collectors.joining());
        return plot.title() + " (" + plot.values() + ")\n" + sparks + table(Table.of(plot));
    }

    private static String bars(Plot.Bars plot, int width) {
        Table table = Table.of(plot);
        double top = plot.bars().stream().mapToDouble(Bar::value).max().orElse(0);
        StringBuilder text = new StringBuilder(plot.title() + " (" + plot.values() + ")\n")
                .append(row(table, table.heads()))
                .append('\n');
        for (int i = 0; i < plot.bars().size(); i++) {
            double eighths = top == 0 ? 0 : plot.bars().get(i).value() / top * width * EIGHTHS;
            text.append(row(table, table.rows().get(i)))
                    .append("  ")
                    .append(bar((int) Math.round(eighths)))
                    .append('\n');
        }
        return text.toString();
    }

    /** A line for each value; the series go by letters, which a key explains. */
    private static String groups(Plot.Groups plot, int width) {
        Table table = Table.of(plot);
        int series = plot.lines().size();
        int digits = IntStream.rangeClosed(1, series)
                .flatMap(column ->
                        table.rows().stream().mapToInt(row -> row.get(column).length()))
                .max()
                .orElse(0);
        StringBuilder text = new StringBuilder(plot.title() + " (" + plot.values() + ")\n");
        for (int line = 0; series > 1 && line < series; line++) {
            text.append("  ")
                    .append(letter(line, series))
                    .append(plot.lines().get(line).name())
                    .append('\n');
        }
        for (int place = 0; place < plot.labels().size(); place++) {
            String label = plot.labels().get(place);
            for (int line = 0; line < series; line++) {
                double value = plot.lines().get(line).values().get(place);
                if (!Double.isNaN(value)) {
                    String number = table.rows().get(place).get(line + 1);
                    double eighths = plot.highest() == 0 ? 0 : value / plot.highest() * width * EIGHTHS;
                    text.append(pad(label, table.width(0)))
                            .append("  ")
                            .append(letter(line, series))
                            .append(" ".repeat(digits - number.length()))
                            .append(number)
                            .append("  ")
                            .append(bar((int) Math.round(eighths)))
                            .append('\n');
                    label = "";
                }
            }
        }
        return text.toString();
    }

    private static String letter(int line, int series) {
        return series == 1 ? "" : LETTERS.charAt(line) + "  ";
    }

    private static String bar(int eighths) {
        String full = String.valueOf(FULL).repeat(eighths / EIGHTHS);
        int rest = eighths % EIGHTHS;
        return rest == 0 ? full : full + PARTS.charAt(rest);
    }

    private static String table(Table table) {
        return row(table, table.heads()) + "\n"
                + table.rows().stream().map(row -> row(table, row) + "\n").collect(Collectors.joining());
    }

    /** Names to the left, numbers to the right. */
    private static String row(Table table, List<String> cells) {
        StringBuilder text = new StringBuilder(pad(cells.getFirst(), table.width(0)));
        for (int column = 1; column < cells.size(); column++) {
            String cell = cells.get(column);
            text.append("  ")
                    .append(" ".repeat(table.width(column) - cell.length()))
                    .append(cell);
        }
        return text.toString();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
