package org.khabar.weigh;

/** What one claim says of another. */
enum Bearing {
    /** It says the same, or something that the other follows from. */
    STATES,
    /** It says that the other is not so, or something that cannot be so as well. */
    DENIES,
    /** Neither. */
    SILENT
}
