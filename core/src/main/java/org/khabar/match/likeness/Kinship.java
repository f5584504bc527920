package org.khabar.match.likeness;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which actor is a part of which. Immutable. */
public final class Kinship {
    private static final String ID = "@";

    private final Map<String, String> parents;

    /**
     * The actors of a register.
     *
     * @param parents id of what an actor belongs to, by the actor's id; a circle in it does no harm
     */
    public Kinship(Map<String, String> parents) {
        this.parents = Map.copyOf(parents);
    }

    /** The name with all that it belongs to, nearest first. */
    public Set<String> line(String name) {
        Set<String> line = new LinkedHashSet<>();
        String next = name;
        while (next != null && line.add(next)) {
            String parent = isKnown(next) ? parents.get(next.substring(ID.length())) : null;
            next = parent == null ? null : ID + parent;
        }
        return line;
    }

    /** Is one of the ones a part of one of the others, or the other way round? */
    boolean related(Set<String> ones, Set<String> others) {
        return within(ones, others) || within(others, ones);
    }

    private boolean within(Set<String> parts, Set<String> wholes) {
        for (String part : parts) {
            if (parents.containsKey(idOf(part)) ? !Collections.disjoint(line(part), wholes) : wholes.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static String idOf(String name) {
        return isKnown(name) ? name.substring(ID.length()) : "";
    }

    /** Does the register know the name? */
    static boolean isKnown(String name) {
        return name.startsWith(ID);
    }
}
