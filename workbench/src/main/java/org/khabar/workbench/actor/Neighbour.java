package org.khabar.workbench.actor;

import java.util.List;
import java.util.SortedMap;
import org.khabar.model.claim.TieType;

/**
 * Somebody with whom an actor has to do.
 *
 * @param id in the register
 * @param name to show
 * @param did incidents in which the actor did something to it
 * @param suffered incidents in which it did something to the actor
 * @param ties how many claims tell of each kind of tie
 * @param spot where a picture of the network puts it
 */
public record Neighbour(String id, String name, long did, long suffered, SortedMap<TieType, Long> ties, Spot spot) {
    /** How two stand to each other, as far as claims tell. */
    public enum Stand {
        WITH,
        AGAINST,
        MIXED
    }

    /** A place in a picture, from its middle, in parts of its half sizes. */
    public record Spot(double x, double y) {}

    /** By ties that are told, and by deeds where none is. What is done alike is no tie. */
    public Stand stand() {
        boolean with = ties.keySet().stream().anyMatch(tie -> tie != TieType.RIVAL && tie != TieType.CONTROLS);
        boolean against = ties.containsKey(TieType.RIVAL) || did + suffered > 0;
        return with && against ? Stand.MIXED : with ? Stand.WITH : Stand.AGAINST;
    }

    /** All that is told between the two. */
    public long weight() {
        return did
                + suffered
                + ties.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The kinds of ties. */
    public List<TieType> kinds() {
        return List.copyOf(ties.keySet());
    }
}
