package org.khabar.read;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Report;
import org.khabar.model.claim.Claim;
import org.khabar.read.sentence.Discourse;

/** What one report has told so far: who was named, and the last attack, which later sentences may go on about. */
final class Story {
    private final Report report;
    private final Discourse discourse;
    private @Nullable Claim lastAct;

    Story(Report report, Discourse discourse) {
        this.report = report;
        this.discourse = discourse;
    }

    Report report() {
        return report;
    }

    Discourse discourse() {
        return discourse;
    }

    /** The last act of force told, which "the attack" may mean. */
    Optional<Claim> lastAct() {
        return Optional.ofNullable(lastAct);
    }

    /** Remembers the acts of a sentence. */
    void tell(List<Claim> acts) {
        if (!acts.isEmpty()) {
            lastAct = acts.getLast();
        }
    }
}
