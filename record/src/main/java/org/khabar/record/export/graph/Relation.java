package org.khabar.record.export.graph;

import java.util.Optional;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.FigureType;
import org.khabar.model.claim.TieType;

/**
 * What holds between two actors.
 *
 * @param label {@code ally}, {@code attacks}, …
 * @param sign 1 for, -1 against, 0 neither
 * @param mutual does it hold both ways?
 */
record Relation(String label, int sign, boolean mutual) {
    /** The relation that a claim tells, or nothing where it tells none. */
    static Optional<Relation> of(Claim claim) {
        return switch (claim.what().type()) {
            case TieType tie -> Optional.of(of(tie));
            case EventType.ASSAULT -> Optional.of(assault(claim));
            case EventType event -> Optional.empty();
            case FigureType figure -> Optional.empty();
        };
    }

    private static Relation of(TieType tie) {
        return switch (tie) {
            case ALLY -> new Relation(tie.label(), 1, true);
            case SUPPORTS, SUPPLIES, PART_OF, LEADS -> new Relation(tie.label(), 1, false);
            case RIVAL -> new Relation(tie.label(), -1, true);
            case RECRUITS_FROM, CONTROLS -> new Relation(tie.label(), 0, false);
        };
    }

    /** A fight that both sides take part in names both as actors. */
    private static Relation assault(Claim claim) {
        return claim.roles().recipients().isEmpty()
                ? new Relation("fights", -1, true)
                : new Relation("attacks", -1, false);
    }
}
