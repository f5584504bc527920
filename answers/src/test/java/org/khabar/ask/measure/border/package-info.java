/** Holds the arithmetic of spillover to numbers worked by hand or published. */
@NullMarked
package org.khabar.ask.measure.border;

import org.jspecify.annotations.NullMarked;
