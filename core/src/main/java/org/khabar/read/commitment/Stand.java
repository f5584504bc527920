package org.khabar.read.commitment;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.Status;

/** Where a statement stands on its way up the tree. Changes as the way goes on; belongs to one way. */
final class Stand {
    /** From sure to nothing at all. */
    enum Certainty {
        CERTAIN,
        PROBABLE,
        POSSIBLE,
        NONE
    }

    private final List<Commitment.Holder> holders = new ArrayList<>();
    private Certainty certainty = Certainty.CERTAIN;
    private boolean negative;
    private boolean denied;
    private boolean future;
    private boolean ongoing;
    private boolean hypothetical;
    private boolean settled;

    /** From here on only those who say so are added; what the statement says stands. */
    void settle() {
        settled = true;
    }

    void weaken(Certainty to) {
        if (!settled && to.compareTo(certainty) > 0) {
            certainty = to;
        }
    }

    /** It is wished, planned or supposed, and has not come about. */
    void suppose() {
        weaken(Certainty.NONE);
        hypothetical |= !settled;
    }

    void negate() {
        negative ^= !settled;
    }

    void deny() {
        negate();
        denied |= !settled;
    }

    /** It certainly did not come about: refused. */
    void refuse() {
        if (!settled) {
            certainty = Certainty.CERTAIN;
            negative = true;
        }
    }

    void lieAhead() {
        future |= !settled;
    }

    void goOn() {
        ongoing |= !settled;
    }

    void add(Commitment.Holder holder) {
        if (holders.stream().noneMatch(h -> h.head() == holder.head())) {
            holders.add(holder);
        }
    }

    boolean isHeld() {
        return !holders.isEmpty();
    }

    Commitment result() {
        return new Commitment(factuality(), status(), holders.reversed(), denied);
    }

    private Factuality factuality() {
        return switch (certainty) {
            case CERTAIN -> negative ? Factuality.CERTAIN_NOT : Factuality.CERTAIN;
            case PROBABLE -> negative ? Factuality.PROBABLE_NOT : Factuality.PROBABLE;
            case POSSIBLE -> negative ? Factuality.POSSIBLE_NOT : Factuality.POSSIBLE;
            case NONE -> Factuality.UNCOMMITTED;
        };
    }

    private Status status() {
        if (hypothetical) {
            return Status.HYPOTHETICAL;
        }
        if (future) {
            return Status.FUTURE;
        }
        return ongoing ? Status.ONGOING : Status.PAST;
    }
}
