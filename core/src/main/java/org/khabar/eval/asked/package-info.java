/**
 * Labelled sets that are measured by asking the reader for one sort of judgement: factuality, attribution, places,
 * actors. One class a set, with its measure described where it is counted. Takes a seam and gives figures.
 */
@NullMarked
package org.khabar.eval.asked;

import org.jspecify.annotations.NullMarked;
