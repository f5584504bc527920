package org.khabar.match;

import java.util.List;
import org.khabar.model.incident.Member;

/**
 * Claims that speak of one happening.
 *
 * @param component id of the first claim of all that are linked, over however many steps, with these; groups of one
 *     component have to be worked out together
 * @param members the claim that was first, then the others, by day published and id; the first has probability 1
 */
public record Group(String component, List<Member> members) {
    /** No claim is in a group that belongs to it less surely than this. */
    public static final double LEAST = 0.5;

    public Group {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("A group of the component (%s) must have a claim.".formatted(component));
        }
    }
}
