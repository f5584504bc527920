package org.khabar.brief;

import java.util.List;

/**
 * A part of a brief under its own heading.
 *
 * @param title the heading
 * @param blocks in order
 */
public record Section(String title, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }

    /** A section of these blocks. */
    public static Section of(String title, Block... blocks) {
        return new Section(title, List.of(blocks));
    }
}
