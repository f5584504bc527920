/**
 * What must be asked of the reader to measure it where claims alone do not tell: single judgements, as small
 * interfaces. Who has a reader hands them in; eval never builds one. Takes a text and gives the reader's opinion of it.
 */
@NullMarked
package org.khabar.eval.seam;

import org.jspecify.annotations.NullMarked;
