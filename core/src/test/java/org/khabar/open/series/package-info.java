/** What tables of figures give. */
@NullMarked
package org.khabar.open.series;

import org.jspecify.annotations.NullMarked;
