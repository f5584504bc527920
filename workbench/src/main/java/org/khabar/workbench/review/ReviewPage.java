package org.khabar.workbench.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.desk.Doubt;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.incident.Incident;

/**
 * The queue of doubts, and the one that is looked at.
 *
 * @param queue the most doubtful first
 * @param shown the one looked at, or null where nothing waits
 */
public record ReviewPage(List<Doubt> queue, @Nullable Shown shown) {
    /**
     * A doubt with all it takes to decide.
     *
     * @param doubt what is unsure
     * @param claim the claim that may not belong, or null where the incident as a whole is doubtful
     * @param incident that it may belong to, or that is doubtful
     * @param others the other claims of the incident
     * @param next id of the next doubt, or null
     * @param before id of the one before, or null
     */
    public record Shown(
            Doubt doubt,
            @Nullable HeldClaim claim,
            Incident incident,
            List<HeldClaim> others,
            @Nullable String next,
            @Nullable String before) {
        public Shown {
            others = List.copyOf(others);
        }
    }

    /** As many as the queue shows. */
    static final int MOST = 200;

    public ReviewPage {
        queue = List.copyOf(queue);
    }

    /** Do more wait than are shown? */
    public boolean isCut() {
        return queue.size() >= MOST;
    }
}
