package org.khabar.eval.claims;

import java.util.List;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.EventType;

/**
 * An event as the coarser sets see it: what, who, whom.
 *
 * @param type PLOVER root type
 * @param actors as written
 * @param recipients as written
 */
record ReadEvent(EventType type, List<String> actors, List<String> recipients) {
    ReadEvent {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** The events among these claims, in order; ties and figures fall away. */
    static List<ReadEvent> of(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.what().type() instanceof EventType)
                .map(claim -> new ReadEvent(
                        (EventType) claim.what().type(),
                        ClaimPairs.names(claim.roles().actors()),
                        ClaimPairs.names(claim.roles().recipients())))
                .toList();
    }
}
