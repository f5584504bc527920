package org.khabar.text;

import org.khabar.model.Span;

/**
 * A stretch of a report's text that sentences do not cross.
 *
 * @param span in the report's text, without bullet, number or quotation mark of the line it starts with
 * @param kind what it is
 */
public record Block(Span span, Kind kind) {
    /** What a block can be. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        /** A bullet or a numbered point. */
        ITEM,
        QUOTE
    }
}
