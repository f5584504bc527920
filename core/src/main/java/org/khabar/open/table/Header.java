package org.khabar.open.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.open.kind.Shape;

/**
 * The columns of a table.
 *
 * @param columns as they are written
 * @param places where each stands, by {@link Shape#key}; the first of two that are called the same
 */
record Header(List<String> columns, Map<String, Integer> places) {
    Header {
        columns = List.copyOf(columns);
        places = Map.copyOf(places);
    }

    static Header of(List<String> cells) {
        List<String> columns =
                cells.stream().map(cell -> cell.strip().replaceAll("\\R+", " ")).toList();
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            places.putIfAbsent(Shape.key(columns.get(i)), i);
        }
        return new Header(columns, places);
    }

    Set<String> keys() {
        return places.keySet();
    }

    /** The column as it is written, or the key itself where there is none. */
    String written(String key) {
        Integer place = places.get(key);
        return place == null ? key : columns.get(place);
    }
}
