/** Holds the arithmetic of undercounts to numbers worked by hand or published. */
@NullMarked
package org.khabar.ask.measure.lists;

import org.jspecify.annotations.NullMarked;
