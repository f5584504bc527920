package org.khabar.eval.seam;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Report;
import org.khabar.model.Span;

/** Finds who is let say something in a report. Must be safe between threads. */
@FunctionalInterface
public interface AttributionFinder {
    /** Every attribution of the report, whether or not a claim hangs from it. */
    List<Found> find(Report report);

    /**
     * One attribution.
     *
     * @param holder who says so, in the report's text; null where the text names nobody ("it was reported")
     * @param cue the words that hand the statement over, in the report's text
     */
    record Found(@Nullable Span holder, Span cue) {}
}
