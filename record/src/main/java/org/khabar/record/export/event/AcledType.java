package org.khabar.record.export.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.record.export.gist.Words;

/**
 * What ACLED calls a kind of event.
 *
 * @param type PLOVER type that it is for
 * @param mode PLOVER mode that it is for, or {@code *}
 * @param sides {@code fight}, {@code civilians} or {@code *}
 * @param disorder its disorder type
 * @param event its event type, or null where it cannot be told
 * @param sub its sub-event type, or null where it cannot be told
 */
record AcledType(
        String type,
        String mode,
        String sides,
        String disorder,
        @Nullable String event,
        @Nullable String sub) {
    private static final String ANY = "*";
    private static final List<AcledType> ALL = Words.lines(AcledType.class, "acled-types.tsv").stream()
            .map(line -> of(line.split("\t", -1)))
            .toList();

    private static AcledType of(String[] cells) {
        return new AcledType(cells[0], cells[1], cells[2], cells[3], cell(cells[4]), cell(cells[5]));
    }

    private static @Nullable String cell(String text) {
        return text.isEmpty() ? null : text;
    }

    /** The first that fits, or nothing where the dataset has no place for such an event. */
    static Optional<AcledType> find(String type, Set<String> modes, String sides) {
        return ALL.stream()
                .filter(each -> each.type.equals(type))
                .filter(each -> each.mode.equals(ANY) || modes.contains(each.mode))
                .filter(each -> each.sides.equals(ANY) || each.sides.equals(sides))
                .findFirst();
    }
}
