package org.khabar.ask.check.answer;

import java.util.Locale;

/** What the record says of a claim. */
public enum Verdict {
    /** At least one independent report states it in full. */
    SUPPORTED,
    /** Stated, but a part is missing or wider than the record. */
    PARTLY,
    /** Stated by some, denied by others. */
    DISPUTED,
    /** The record gives incompatible figures, or only a denial. */
    CONTRADICTED,
    /** It could be checked, but nothing in the record speaks of it. */
    NOT_FOUND,
    /** An opinion, a forecast, a condition, a motive, a wish. */
    NOT_CHECKABLE;

    /** The words for it, {@code not found}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
