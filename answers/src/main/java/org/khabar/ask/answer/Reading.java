package org.khabar.ask.answer;

import java.util.Locale;

/** How the link from an actor to a deed is put. Readings stay apart and are never added up. */
public enum Reading {
    /** Reports say outright that the actor did it. */
    STATED,
    /** That, or they suspect the actor of it. */
    SUSPECTED,
    /** The actor says so itself. */
    CLAIMED;

    /** As it is written in data. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it stands in a table. */
    public String words() {
        return switch (this) {
            case STATED -> "stated";
            case SUSPECTED -> "with suspected";
            case CLAIMED -> "claimed by the actor";
        };
    }
}
