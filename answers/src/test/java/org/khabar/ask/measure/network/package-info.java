/** Holds the arithmetic of networks to numbers worked by hand or published. */
@NullMarked
package org.khabar.ask.measure.network;

import org.jspecify.annotations.NullMarked;
