/** What a workspace promises, as examples. */
@NullMarked
package org.khabar.record;

import org.jspecify.annotations.NullMarked;
