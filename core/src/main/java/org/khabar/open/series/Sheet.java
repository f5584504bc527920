package org.khabar.open.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khabar.model.series.Observation;
import org.khabar.open.table.Row;

/** Collects the figures of one row, so that a row with a bad cell gives none. Not thread-safe. */
final class Sheet {
    private final Row row;
    private final Frame frame;
    private final List<Observation> figures = new ArrayList<>();

    Sheet(Row row, Frame frame) {
        this.row = row;
        this.frame = frame;
    }

    /** Takes a count of people, if the column is filled. */
    void count(String column, String indicator, Map<String, String> labels) {
        row.findCount(column).ifPresent(value -> figures.add(frame.figure(indicator, "people", labels, value)));
    }

    /** Takes any number, if the column is filled. */
    void number(String column, String indicator, String unit, Map<String, String> labels) {
        row.findNumber(column).ifPresent(value -> figures.add(frame.figure(indicator, unit, labels, value)));
    }

    /** What was taken, in the order of taking. */
    List<Observation> figures() {
        return List.copyOf(figures);
    }
}
