package org.khabar.model.series;

import java.util.Locale;

/** What a figure rests on. */
public enum Basis {
    /** Seen or estimated for the time in which it was published. */
    CURRENT,
    /** Foreseen for a time to come. */
    PROJECTED,
    /** Booked or reported afterwards. */
    REPORTED;

    /** As it is written in data. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
