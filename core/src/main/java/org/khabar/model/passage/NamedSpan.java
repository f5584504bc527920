package org.khabar.model.passage;

import java.util.List;

/**
 * A name that a register knows, found in a sentence.
 *
 * @param from first token
 * @param to one past the last token
 * @param kind what the registers know it as
 * @param ids the actors or places that bear it
 */
public record NamedSpan(int from, int to, Kind kind, List<String> ids) {
    /** What a name stands for. */
    public enum Kind {
        ACTOR,
        /** A country, which is an actor as well as a place. */
        COUNTRY,
        PLACE,
        /** "Afghan", "Malian": an adjective or the people of a country. */
        NATIONALITY,
        OUTLET
    }

    public NamedSpan {
        ids = List.copyOf(ids);
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("The name's tokens (%d to %d) must not be empty.".formatted(from, to));
        }
    }

    public int length() {
        return to - from;
    }
}
