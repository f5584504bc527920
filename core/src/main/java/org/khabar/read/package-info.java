/**
 * Finds the claims in a sentence: what happened, who did it to whom, how many, who says so and how surely. Its parts
 * know the lexicons and walk the dependency tree; this one puts them together and writes the claims. Resolves no name
 * and no date.
 */
@NullMarked
package org.khabar.read;

import org.jspecify.annotations.NullMarked;
