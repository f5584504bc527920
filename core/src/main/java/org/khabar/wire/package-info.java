/** Claims as JSON and back, as the claim record says. The one place that knows the names of its fields. */
@NullMarked
package org.khabar.wire;

import org.jspecify.annotations.NullMarked;
