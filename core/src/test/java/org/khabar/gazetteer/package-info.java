/** Examples of which places are found and which are meant. */
@NullMarked
package org.khabar.gazetteer;

import org.jspecify.annotations.NullMarked;
