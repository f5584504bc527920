/**
 * Whether a claim of an argument and one of the record speak of the same thing: who, whom, where, when, how many, part
 * by part. Takes two claims and gives a likeness; words, names and numbers are made comparable on the way. Pure, and
 * knows nothing of verdicts.
 */
@NullMarked
package org.khabar.ask.check.likeness;

import org.jspecify.annotations.NullMarked;
