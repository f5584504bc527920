/**
 * Where one country ends and the next begins, by outlines that were imported or that come with the program. It chooses
 * the outline, says whose it is, and finds what lies near the line. Lengths and distances are worked out by
 * {@code ask.measure.border}.
 */
@NullMarked
package org.khabar.ask.frontier;

import org.jspecify.annotations.NullMarked;
