package org.khabar.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The numbers of a picture.
 *
 * @param heads of the columns
 * @param rows as many cells as heads each
 */
public record Table(List<String> heads, List<List<String>> rows) {
    public Table {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The numbers of a plot. */
    public static Table of(Plot plot) {
        return switch (plot) {
            case Plot.Lines lines -> lines(lines.places(), lines.labels(), lines.lines());
            case Plot.Groups groups -> lines(groups.places(), groups.labels(), groups.lines());
            case Plot.Bars bars -> bars(bars);
        };
    }

    /** The longest cell of a column, in characters. */
    int width(int column) {
        return Math.max(
                heads.get(column).length(),
                rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
    }

    private static Table lines(String places, List<String> labels, List<Line> lines) {
        List<String> heads = new ArrayList<>(List.of(places));
        lines.forEach(line -> heads.add(line.name()));
        List<List<String>> rows = IntStream.range(0, labels.size())
                .mapToObj(place -> {
                    List<String> row = new ArrayList<>(List.of(labels.get(place)));
                    lines.forEach(line -> row.add(Numbers.show(line.values().get(place))));
                    return row;
                })
                .<List<String>>map(List::copyOf)
                .toList();
        return new Table(heads, rows);
    }

    private static Table bars(Plot.Bars plot) {
        boolean intervals = plot.bars().stream().anyMatch(Bar::hasInterval);
        List<String> heads =
                intervals ? List.of(plot.places(), plot.values(), "interval") : List.of(plot.places(), plot.values());
        return new Table(
                heads, plot.bars().stream().map(bar -> row(bar, intervals)).toList());
    }

    private static List<String> row(Bar bar, boolean intervals) {
        String value = Numbers.show(bar.value());
        String interval =
                bar.hasInterval() ? Numbers.show(bar.low()) + "–" + Numbers.show(bar.high()) : Numbers.UNKNOWN;
        return intervals ? List.of(bar.name(), value, interval) : List.of(bar.name(), value);
    }
}
