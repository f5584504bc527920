package org.khabar.weigh.source;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which actor belongs to which.
 *
 * @param parents id of what an actor belongs to, by the id of the actor
 */
public record Lineage(Map<String, String> parents) {
    public Lineage {
        parents = Map.copyOf(parents);
    }

    /** Is it one actor, or does one belong to the other, at whatever remove? */
    public boolean joins(String one, String other) {
        return within(one, other) || within(other, one);
    }

    /** Does any of the ones join with any of the others? */
    public boolean joinsAny(Set<String> ones, Set<String> others) {
        return ones.stream().anyMatch(one -> others.stream().anyMatch(other -> joins(one, other)));
    }

    private boolean within(String inner, String outer) {
        // A file that a person edits may run in a circle; each actor is looked at once.
        Set<String> seen = new HashSet<>();
        @Nullable String at = inner;
        while (at != null && seen.add(at)) {
            if (at.equals(outer)) {
                return true;
            }
            at = parents.get(at);
        }
        return false;
    }
}
