package org.khabar.plot;

import java.util.List;

/** What is to be drawn. */
public sealed interface Plot {
    /** More series cannot be told apart. */
    int MOST = 6;

    /** What the picture shows, one line. */
    String title();

    /** What the values are, with their unit: "attacks a week". */
    String values();

    /** What the places along the other axis are: "week from", "actor". */
    String places();

    /**
     * One or more series over the same places.
     *
     * @param title what it shows
     * @param places what the labels are: "week from"
     * @param values what the values are: "attacks a week"
     * @param labels of the places, in order
     * @param lines one to six, each with a value for every label
     */
    record Lines(String title, String places, String values, List<String> labels, List<Line> lines) implements Plot {
        public Lines {
            labels = List.copyOf(labels);
            lines = List.copyOf(lines);
            fit(labels, lines);
        }

        /** The highest value that is known; 0 where none is. */
        double highest() {
            return top(lines);
        }
    }

    /**
     * Values side by side, each with its interval where it has one.
     *
     * @param title what it shows
     * @param places what the bars are: "actor"
     * @param values what the values are: "share of attacks on civilians"
     * @param bars one or more, in order
     */
    record Bars(String title, String places, String values, List<Bar> bars) implements Plot {
        public Bars {
            bars = List.copyOf(bars);
            if (bars.isEmpty()) {
                throw new IllegalArgumentException("The bars of %s must be one or more.".formatted(title));
            }
        }

        /** The upper end of the highest interval. */
        double highest() {
            return bars.stream().mapToDouble(Bar::high).max().orElse(0);
        }
    }

    /**
     * Values of one to six series beside each other, place by place: for places with long names.
     *
     * @param title what it shows
     * @param places what the labels are: "mode and target"
     * @param values what the values are: "share of acts"
     * @param labels of the places, in order
     * @param lines a series each, with a value for every label; NaN leaves it out
     */
    record Groups(String title, String places, String values, List<String> labels, List<Line> lines) implements Plot {
        public Groups {
            labels = List.copyOf(labels);
            lines = List.copyOf(lines);
            fit(labels, lines);
        }

        /** The highest value that is known; 0 where none is. */
        double highest() {
            return top(lines);
        }
    }

    private static void fit(List<String> labels, List<Line> lines) {
        if (lines.isEmpty() || lines.size() > MOST) {
            throw new IllegalArgumentException("The lines (%d) must be 1 to %d.".formatted(lines.size(), MOST));
        }
        for (Line line : lines) {
            if (labels.isEmpty() || line.values().size() != labels.size()) {
                throw new IllegalArgumentException("The values (%d) of %s must be as many as the labels (%d)."
                        .formatted(line.values().size(), line.name(), labels.size()));
            }
        }
    }

    private static double top(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.values().stream())
                .filter(value -> !value.isNaN())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }
}
