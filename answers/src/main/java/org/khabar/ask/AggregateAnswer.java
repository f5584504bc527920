package org.khabar.ask;

import java.util.List;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.Range;

/**
 * What the reports held bear out of a claim of many attacks.
 *
 * @param claim the claim
 * @param stated the attacks that they state of the actor, by day
 * @param thinkable these and the attacks that are suspected of the actor or laid to nobody, by day
 * @param suspected how many claims of the second kind there are
 */
public record AggregateAnswer(Claim claim, List<Incident> stated, List<Incident> thinkable, int suspected) {
    /** What can be said. */
    public enum Verdict {
        /** The reports state at least as many. */
        CONFIRMED,
        /** The reports state fewer. That is no proof against the claim: they need not tell of every attack. */
        NOT_CONFIRMED
    }

    public AggregateAnswer {
        stated = List.copyOf(stated);
        thinkable = List.copyOf(thinkable);
    }

    /** Fewest attacks that the reports speak for. */
    public long low() {
        return stated.stream().mapToLong(Incident::events).sum();
    }

    /** Most attacks that the reports leave room for. */
    public long high() {
        return Math.max(low(), thinkable.stream().mapToLong(Incident::events).sum());
    }

    public Verdict verdict() {
        Range asked = claim.counts().events();
        return asked != null && asked.low() > low() ? Verdict.NOT_CONFIRMED : Verdict.CONFIRMED;
    }
}
