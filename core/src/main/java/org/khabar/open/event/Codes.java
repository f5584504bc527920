package org.khabar.open.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.khabar.model.claim.EventType;
import org.khabar.open.known.Tsv;

/** What a dataset's kinds of events are in PLOVER, from a table that an analyst can edit. Immutable. */
final class Codes {
    private static final String ANY = "*";

    private final Map<String, Code> codes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** Who of the two that a row names did it. */
    enum Sides {
        BOTH,
        FIRST,
        SECOND
    }

    /** What a kind of event is. */
    record Code(EventType type, List<String> modes, List<String> means, Sides sides) {}

    /** @throws IllegalStateException if the table is not there */
    Codes(String table) {
        for (List<String> row : Tsv.rows(table)) {
            codes.put(
                    key(row.get(0), row.get(1)),
                    new Code(
                            EventType.valueOf(row.get(2)),
                            list(row.get(3)),
                            list(row.get(4)),
                            Sides.valueOf(row.get(5).toUpperCase(Locale.ROOT))));
        }
    }

    /** What that kind of event is; where the finer kind is not in the table, what the broader one is. */
    Optional<Code> find(String broad, String fine) {
        return Optional.ofNullable(codes.get(key(broad, fine)))
                .or(() -> Optional.ofNullable(codes.get(key(broad, ANY))));
    }

    /** The words of a cell that lists several. */
    static List<String> list(String cell) {
        return Arrays.stream(cell.split("[,;]"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static String key(String broad, String fine) {
        return broad.strip() + "/" + fine.strip();
    }
}
