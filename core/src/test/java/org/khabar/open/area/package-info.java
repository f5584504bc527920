/** What files of outlines give. */
@NullMarked
package org.khabar.open.area;

import org.jspecify.annotations.NullMarked;
