/** Shows what the pictures look like. */
@NullMarked
package org.khabar.plot;

import org.jspecify.annotations.NullMarked;
