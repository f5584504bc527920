/**
 * How right is counted: names that mean the same, hits and misses, distances. Small pure functions and counters that
 * know nothing of files or of reading. Takes what was found and what is right and gives figures.
 */
@NullMarked
package org.khabar.eval.measure;

import org.jspecify.annotations.NullMarked;
