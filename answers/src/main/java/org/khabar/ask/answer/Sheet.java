package org.khabar.ask.answer;

import java.util.List;

/**
 * A table of an answer.
 *
 * @param title what it shows, with the unit
 * @param heads of the columns
 * @param rows as many cells as heads each; what is not known is a dash
 */
public record Sheet(String title, List<String> heads, List<List<String>> rows) {
    public Sheet {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != heads.size()) {
                throw new IllegalArgumentException("The cells (%d) of a row of %s must be as many as the heads (%d)."
                        .formatted(row.size(), title, heads.size()));
            }
        }
    }
}
