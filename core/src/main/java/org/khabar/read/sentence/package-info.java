/**
 * Ways through one sentence: its dependency tree, who and what its noun phrases mention, and what a pronoun stands for.
 * Knows the lists of nouns and no event.
 */
@NullMarked
package org.khabar.read.sentence;

import org.jspecify.annotations.NullMarked;
