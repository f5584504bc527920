package org.khabar.model.claim;

import java.util.Locale;

/** What a number in a report counts. */
public enum FigureType implements ClaimType {
    PEOPLE_IN_NEED,
    DISPLACED,
    STRENGTH,
    FUNDING,
    COUNT;

    @Override
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String kind() {
        return "figure";
    }
}
