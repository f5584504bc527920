package org.khabar.open.kind;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One form in which a dataset's table comes.
 *
 * @param name a word for it, such as {@code plans}
 * @param columns without these it cannot be read, each as {@link #key} writes it
 */
public record Shape(String name, List<String> columns) {
    public Shape {
        columns = columns.stream().map(Shape::key).toList();
    }

    static Shape of(String name, String columns) {
        return new Shape(name, List.of(columns.split(", ")));
    }

    /** A column's name without what differs from copy to copy: case, blanks, hyphens. */
    public static String key(String column) {
        return column.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "_");
    }

    /** The columns that a header lacks, in the order of the shape. */
    public List<String> missing(Set<String> header) {
        return columns.stream().filter(column -> !header.contains(column)).toList();
    }
}
