package org.khabar.model.claim;

import java.util.Locale;

/** Whether a happening lies behind, goes on, lies ahead, or is only thought of. */
public enum Status {
    PAST,
    ONGOING,
    FUTURE,
    HYPOTHETICAL;

    /** The word for it in the claim record. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
