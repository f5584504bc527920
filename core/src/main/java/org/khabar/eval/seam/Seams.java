package org.khabar.eval.seam;

import org.jspecify.annotations.Nullable;

/**
 * The judgements that can be asked for; null where there is nobody to ask, and the sets that need one are left out.
 *
 * @param factuality for sentences with rated event words
 * @param attribution for texts with marked sources and cues
 * @param places for texts with marked place names
 * @param actors for actor phrases with country and sector
 */
public record Seams(
        @Nullable FactualityJudge factuality,
        @Nullable AttributionFinder attribution,
        @Nullable PlaceFinder places,
        @Nullable ActorDescriber actors) {
    /** Nobody to ask. */
    public static final Seams NONE = new Seams(null, null, null, null);
}
