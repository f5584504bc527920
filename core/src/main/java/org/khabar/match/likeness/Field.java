package org.khabar.match.likeness;

import java.util.Locale;

/** What two claims are compared by. */
public enum Field {
    TIME,
    PLACE,
    ACT,
    ACTORS,
    RECIPIENTS,
    KILLED,
    INJURED,
    MEANS,
    WORDS,
    TELLING;

    /** The word for it in the file of weights. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
