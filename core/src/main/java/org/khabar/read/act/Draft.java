package org.khabar.read.act;

import java.util.List;
import org.khabar.model.claim.Responsibility;
import org.khabar.read.commitment.Commitment;
import org.khabar.read.sentence.Mention;

/**
 * One act on its way to a claim: who and whom are known, where and when not yet.
 *
 * @param happening the words that tell it
 * @param actors who did it, or both sides
 * @param recipients whom or what it was done to
 * @param commitment how surely the sentence says so
 * @param responsibility how the link from actor to act is put
 * @param holders who says so, outermost first
 */
public record Draft(
        Happening happening,
        List<Mention> actors,
        List<Mention> recipients,
        Commitment commitment,
        Responsibility responsibility,
        List<Held> holders) {
    /**
     * Somebody who says so.
     *
     * @param holder who
     * @param cue the words that hand the statement over
     */
    public record Held(Mention holder, String cue) {}

    public Draft {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        holders = List.copyOf(holders);
    }

    /** The same act, done to others. */
    Draft to(List<Mention> others) {
        return new Draft(happening, actors, others, commitment, responsibility, holders);
    }

    public Trigger main() {
        return happening.main();
    }
}
