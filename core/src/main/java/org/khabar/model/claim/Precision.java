package org.khabar.model.claim;

import java.util.Locale;

/** How closely a place or a time is known. */
public enum Precision {
    SITE,
    TOWN,
    DISTRICT,
    PROVINCE,
    COUNTRY,
    DAY,
    WEEK,
    MONTH,
    YEAR,
    UNKNOWN;

    /** The word for it in the claim record. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
