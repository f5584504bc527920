/**
 * Pictures of numbers: series and bars as a few characters of text or as SVG. Takes what to draw, with its labels, and
 * always gives the numbers in a table beside the picture. Knows nothing of claims, and no window system: the drawing
 * libraries tried need fonts of the machine, draw letters as shapes, and cannot follow the reader's light or dark.
 */
@NullMarked
package org.khabar.plot;

import org.jspecify.annotations.NullMarked;
