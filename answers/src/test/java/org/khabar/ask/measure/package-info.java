/** Holds the arithmetic to numbers worked by hand or published. */
@NullMarked
package org.khabar.ask.measure;

import org.jspecify.annotations.NullMarked;
