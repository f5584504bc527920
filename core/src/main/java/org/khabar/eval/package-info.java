/**
 * Measures the reader on labelled texts, for {@code khabar eval}. Knows a labelled set by what stands in it, not by its
 * name, and keeps the page of figures. Takes paths and a pipeline and gives figures and problems.
 */
@NullMarked
package org.khabar.eval;

import org.jspecify.annotations.NullMarked;
