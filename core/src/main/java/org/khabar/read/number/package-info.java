/**
 * The words for numbers: "at least 13,000", "two dozen", "up to 20". Takes a sentence and gives the ranges in it, with
 * what they measure. Needs no dependency tree.
 */
@NullMarked
package org.khabar.read.number;

import org.jspecify.annotations.NullMarked;
