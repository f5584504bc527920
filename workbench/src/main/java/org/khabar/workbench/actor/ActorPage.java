package org.khabar.workbench.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Actor;
import org.khabar.workbench.incidents.IncidentRow;
import org.khabar.workbench.incidents.Weeks;

/**
 * One actor.
 *
 * @param actor from the register
 * @param parent what it belongs to, or null
 * @param branches what belongs to it
 * @param incidents in which it takes part or speaks
 * @param claims that name it
 * @param weeks when they began
 * @param neighbours with whom it has most to do first
 * @param latest incidents
 */
public record ActorPage(
        Actor actor,
        @Nullable Actor parent,
        List<Actor> branches,
        long incidents,
        long claims,
        Weeks weeks,
        List<Neighbour> neighbours,
        List<IncidentRow> latest) {
    /** More cannot be told apart in the picture. */
    static final int PICTURED = 18;

    public ActorPage {
        branches = List.copyOf(branches);
        neighbours = List.copyOf(neighbours);
        latest = List.copyOf(latest);
    }

    /** Those that the picture shows. */
    public List<Neighbour> pictured() {
        return neighbours.subList(0, Math.min(PICTURED, neighbours.size()));
    }
}
