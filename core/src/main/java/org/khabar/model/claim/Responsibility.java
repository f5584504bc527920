package org.khabar.model.claim;

import java.util.Locale;

/** How the report puts the link from the actor to the event. */
public enum Responsibility {
    CLAIMED,
    DENIED,
    SUSPECTED,
    STATED,
    NONE;

    /** The word for it in the claim record. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
