package org.khabar.brief;

import java.util.List;
import org.khabar.plot.Plot;

/** A part of a section. */
public sealed interface Block {
    /**
     * Sentences that run on.
     *
     * @param sentences one or more
     */
    record Prose(List<Sentence> sentences) implements Block {
        public Prose {
            sentences = List.copyOf(sentences);
        }

        /** One paragraph. */
        public static Prose of(Sentence... sentences) {
            return new Prose(List.of(sentences));
        }
    }

    /**
     * A list, each entry a few sentences.
     *
     * @param entries in order
     */
    record Entries(List<List<Sentence>> entries) implements Block {
        public Entries {
            entries = entries.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A table.
     *
     * @param title what it shows, with the unit and what the whole rests on
     * @param heads of the columns
     * @param rows in order
     */
    record Grid(Sentence title, List<String> heads, List<Row> rows) implements Block {
        public Grid {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() != heads.size()) {
                    throw new IllegalArgumentException(
                            "The cells (%d) of a row of %s must be as many as the heads (%d)."
                                    .formatted(row.cells().size(), title.text(), heads.size()));
                }
            }
        }
    }

    /**
     * A row of a table.
     *
     * @param cells what is not known is a dash
     * @param references keys of the appendix; none where the table's title has them
     */
    record Row(List<String> cells, List<String> references) {
        public Row {
            cells = List.copyOf(cells);
            references = List.copyOf(references);
        }
    }

    /**
     * A picture of numbers.
     *
     * @param plot what is drawn
     * @param caption what it shows, and what it rests on
     */
    record Picture(Plot plot, Sentence caption) implements Block {}
}
