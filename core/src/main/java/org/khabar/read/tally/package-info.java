/** How many: the tolls, weapons and counts of acts, and the figures that stand by themselves. */
@NullMarked
package org.khabar.read.tally;

import org.jspecify.annotations.NullMarked;
