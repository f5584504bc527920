package org.khabar.open.event;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.Span;

/**
 * A row of a table as a text: one line {@code column: value} for each cell that holds something, in the order of the
 * columns. A break within a cell is followed by two blanks, so that {@link #cells} gives the row back unchanged.
 */
public final class RowText {
    private static final String SPLIT = ": ";
    private static final String BREAK = "\n  ";

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Line> lines = new LinkedHashMap<>();

    /**
     * Where a cell stands in the text.
     *
     * @param number of its line, from 0
     * @param whole column and value
     * @param value the value alone
     */
    public record Line(int number, Span whole, Span value) {}

    /** Writes the filled cells of a row. */
    public RowText(Map<String, String> cells) {
        int number = 0;
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            int start = text.length();
            text.append(cell.getKey()).append(SPLIT);
            int value = text.length();
            text.append(cell.getValue().replace("\n", BREAK));
            int end = text.length();
            while (end > value && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            lines.put(cell.getKey(), new Line(number, new Span(start, end), new Span(value, end)));
            number += 1 + (int) cell.getValue().chars().filter(c -> c == '\n').count();
        }
    }

    /** The text. */
    public String text() {
        return text.toString();
    }

    /** Where the cell of that column stands, if it holds something. */
    public Optional<Line> find(String column) {
        return Optional.ofNullable(lines.get(column));
    }

    /** The cells that a text was written from, by column; empty where it is no such text. */
    public static Map<String, String> cells(String text) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String line : text.replace(BREAK, "\u0000").split("\n", -1)) {
            int split = line.indexOf(SPLIT);
            if (split < 0) {
                return Map.of();
            }
            cells.put(
                    line.substring(0, split),
                    line.substring(split + SPLIT.length()).replace('\u0000', '\n'));
        }
        return cells;
    }
}
