/** Holds the arithmetic of likeness to numbers worked by hand or published. */
@NullMarked
package org.khabar.ask.measure.profile;

import org.jspecify.annotations.NullMarked;
