package org.khabar.record.export.gist;

/** What part somebody takes in a conflict, as the event datasets part them. */
public enum Part {
    /** A government, its forces, its police. */
    STATE,
    /** An armed group that is not a government's. */
    REBEL,
    /** An armed group that serves somebody else's ends. */
    MILITIA,
    /** Forces from elsewhere: missions, coalitions. */
    OUTSIDE,
    /** People who bear no arms, and those who help or write about them. */
    CIVILIAN,
    /** It cannot be told. */
    UNKNOWN;

    /** Does it bear arms? */
    public boolean isArmed() {
        return switch (this) {
            case STATE, REBEL, MILITIA, OUTSIDE -> true;
            case CIVILIAN, UNKNOWN -> false;
        };
    }
}
