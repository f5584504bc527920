/**
 * Who says it and how surely: the way from a word up to the root of its sentence. Takes a sentence and a word and gives
 * the commitment; knows the cues and no event.
 */
@NullMarked
package org.khabar.read.commitment;

import org.jspecify.annotations.NullMarked;
