/** Plans that can be checked by hand, and rules that random ones must keep. */
@NullMarked
package org.khabar.aid.plan;

import org.jspecify.annotations.NullMarked;
