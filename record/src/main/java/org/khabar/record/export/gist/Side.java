package org.khabar.record.export.gist;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Actor;

/**
 * Somebody in an event.
 *
 * @param name the register's name, or the report's words where the register does not know it
 * @param actor who it is in the register, or null
 * @param kind what it is in the register on that day, or null
 * @param part what part it takes
 */
public record Side(String name, @Nullable Actor actor, Actor.@Nullable Kind kind, Part part) {
    private static final Map<Actor.Kind, String> SECTORS = Words.lines(Side.class, "sectors.tsv").stream()
            .map(line -> line.split("\t", -1))
            .collect(Collectors.toMap(cells -> Actor.Kind.valueOf(cells[0]), cells -> cells[1]));

    /** Its id elsewhere under that scheme, or null. */
    @Nullable
    public String idElsewhere(String scheme) {
        return actor == null ? null : actor.ids().get(scheme);
    }

    /** Where it is at home, ISO 3166-1 alpha-3, or null. */
    @Nullable
    public String country() {
        return actor == null ? null : actor.country();
    }

    /** Its PLOVER sector, or null where it has none. */
    @Nullable
    public String sector() {
        if (kind == null) {
            return part == Part.CIVILIAN ? "CVL" : null;
        }
        return SECTORS.get(kind);
    }
}
