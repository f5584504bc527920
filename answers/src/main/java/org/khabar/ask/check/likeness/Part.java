package org.khabar.ask.check.likeness;

/** How a part of a claim of the argument stands to a claim of the record. */
public enum Part {
    /** The record says the same. */
    SAME,
    /** The argument says nothing of it. */
    UNASKED,
    /** The record says nothing of it, or less closely. */
    OPEN,
    /** The record says something that cannot be so as well. */
    OTHER;

    /** Does it leave nothing to be said against? */
    public boolean fits() {
        return this == SAME || this == UNASKED;
    }
}
