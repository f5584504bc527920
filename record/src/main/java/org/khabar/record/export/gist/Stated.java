package org.khabar.record.export.gist;

import org.khabar.model.claim.Claim;
import org.khabar.model.claim.EventType;

/** What an event dataset takes for an event: something that a report says has happened. */
public final class Stated {
    private Stated() {}

    /** Does the claim say, surely or not, that an event happened or is going on? */
    public static boolean happened(Claim claim) {
        if (!(claim.what().type() instanceof EventType)) {
            return false;
        }
        boolean passed = switch (claim.stance().status()) {
            case PAST, ONGOING -> true;
            case FUTURE, HYPOTHETICAL -> false;
        };
        return affirmed(claim) && passed;
    }

    /** Does the claim say, surely or not, that it is so? */
    public static boolean affirmed(Claim claim) {
        return switch (claim.stance().factuality()) {
            case CERTAIN, PROBABLE, POSSIBLE -> true;
            case CERTAIN_NOT, PROBABLE_NOT, POSSIBLE_NOT, CERTAIN_BUT_UNKNOWN, UNCOMMITTED -> false;
        };
    }

    /** Does the claim say that it did not happen, or was not so? */
    public static boolean denied(Claim claim) {
        return switch (claim.stance().factuality()) {
            case CERTAIN_NOT, PROBABLE_NOT, POSSIBLE_NOT -> true;
            case CERTAIN, PROBABLE, POSSIBLE, CERTAIN_BUT_UNKNOWN, UNCOMMITTED -> false;
        };
    }
}
