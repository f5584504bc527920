/** Examples of how likeness is told. */
@NullMarked
package org.khabar.ask.check.likeness;

import org.jspecify.annotations.NullMarked;
