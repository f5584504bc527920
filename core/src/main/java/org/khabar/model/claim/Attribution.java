package org.khabar.model.claim;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the report lets say it.
 *
 * @param holder who says so, as written
 * @param actor id in the actor register, or null
 * @param cue the words that hand the statement over ({@code said}, {@code according to})
 */
public record Attribution(String holder, @Nullable String actor, String cue) {}
