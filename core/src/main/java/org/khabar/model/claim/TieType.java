package org.khabar.model.claim;

import java.util.Locale;

/** How one actor stands to another, or to a place. */
public enum TieType implements ClaimType {
    ALLY,
    SUPPORTS,
    SUPPLIES,
    RIVAL,
    PART_OF,
    LEADS,
    RECRUITS_FROM,
    CONTROLS;

    @Override
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String kind() {
        return "tie";
    }
}
