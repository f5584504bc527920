package org.khabar.ask.check;

import java.time.LocalDate;
import org.khabar.ask.check.likeness.Comparer;
import org.khabar.ask.check.likeness.Cues;
import org.khabar.ask.check.likeness.Part;
import org.khabar.ask.check.likeness.Window;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.TieType;

/**
 * A claim of the argument with what its sentence adds to it.
 *
 * @param claim what was read
 * @param window the days of the deed
 * @param sentence the days that the sentence names, be they those of the deed or of the saying
 * @param negated does the sentence turn round what was read: "never" before a deed, or before a denial?
 */
record Asked(Claim claim, Window window, Window sentence, boolean negated) {
    /** Reports tell of what was said within a week or so. */
    private static final int DAYS_LATE = 10;

    static Asked of(Claim claim, Statement statement, Cues cues) {
        String trigger = claim.anchor().trigger();
        boolean negated = Comparer.denies(claim)
                ? cues.isDoublyNegatedBefore(trigger, statement.quote())
                : cues.isNegatedBefore(trigger, statement.quote());
        Window window = Window.of(claim.setting().time(), statement.written());
        boolean lasting =
                claim.what().type() instanceof TieType && statement.window().asked();
        return new Asked(claim, lasting ? statement.window() : window, statement.window(), negated);
    }

    /** Does the sentence name days, such as those of the saying, that fit neither the deed nor the report of it? */
    boolean isOutside(HeldClaim held) {
        LocalDate published = held.published();
        return !window.asked()
                && sentence.asked()
                && !sentence.overlaps(published, published, DAYS_LATE)
                && sentence.of(held) != Part.SAME;
    }
}
