package org.khabar.record.export.event;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khabar.record.export.csv.Column;

/** Lines up the columns of a dataset with what the record can put into them. */
final class Columns {
    private Columns() {}

    /**
     * All columns in their order; those without a value stay empty.
     *
     * @throws IllegalArgumentException if a value belongs to no column
     */
    static <T> List<Column<T>> of(List<String> names, Map<String, Function<T, @Nullable Object>> values) {
        Set<String> unknown = new HashSet<>(values.keySet());
        unknown.removeAll(names);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("The dataset has no columns (%s).".formatted(unknown));
        }
        return names.stream()
                .map(name -> new Column<T>(name, values.getOrDefault(name, thing -> null)))
                .toList();
    }
}
