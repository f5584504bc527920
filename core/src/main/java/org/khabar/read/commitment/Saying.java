package org.khabar.read.commitment;

import org.jspecify.annotations.Nullable;
import org.khabar.model.Span;

/**
 * A statement that a sentence hands over to somebody.
 *
 * @param holder who says so, in the report's text; null where nobody is named
 * @param cue the word that hands it over
 */
public record Saying(@Nullable Span holder, Span cue) {}
