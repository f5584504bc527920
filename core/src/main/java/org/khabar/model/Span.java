package org.khabar.model;

/**
 * A stretch of a report's text, {@code [start, end)}, in UTF-16 code units.
 *
 * @param start first code unit
 * @param end one past the last code unit
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("The span [%d, %d) must not be negative.".formatted(start, end));
        }
    }

    /** The words of this span in the text that it was taken from. */
    public String in(String text) {
        return text.substring(start, end);
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }
}
