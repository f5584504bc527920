/**
 * Measures whether claims of one happening are put together and no others, on short reports whose sentences are
 * labelled with the happening they speak of. The reports go through the reader, so that its errors count as well. Knows
 * the form of the labelled file and how mentions are paired; reading and grouping are done by others.
 */
@NullMarked
package org.khabar.eval.happening;

import org.jspecify.annotations.NullMarked;
