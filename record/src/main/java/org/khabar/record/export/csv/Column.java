package org.khabar.record.export.csv;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column.
 *
 * @param name in the first row
 * @param value of a thing: text, a number, a day, or null for an empty cell
 * @param <T> what a row is about
 */
public record Column<T>(String name, Function<T, @Nullable Object> value) {}
