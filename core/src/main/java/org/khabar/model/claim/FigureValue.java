package org.khabar.model.claim;

/**
 * What a figure says.
 *
 * @param range how many
 * @param unit of what, as written, in the singular or plural of the text ({@code peacekeepers}, {@code killed})
 */
public record FigureValue(Range range, String unit) {}
