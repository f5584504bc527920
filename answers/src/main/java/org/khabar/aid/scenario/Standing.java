package org.khabar.aid.scenario;

import java.util.List;

/**
 * What the law says of a way to help on a day.
 *
 * @param verdict the strictest of all rules that bind the donor
 * @param reasons the rules behind it, each with its source
 */
public record Standing(Verdict verdict, List<String> reasons) {
    /** From the mildest to the strictest. */
    public enum Verdict {
        LAWFUL,
        /** Not forbidden in so many words, and not allowed either; counted as lawful and told. */
        UNCLEAR,
        BARRED
    }

    public Standing {
        reasons = List.copyOf(reasons);
    }

    /** May it be used? */
    public boolean allowed() {
        return verdict != Verdict.BARRED;
    }
}
