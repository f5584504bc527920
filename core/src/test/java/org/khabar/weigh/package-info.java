/** Who is independent of whom, who has a stake, and what that makes of a claim, by made-up reports. */
@NullMarked
package org.khabar.weigh;

import org.jspecify.annotations.NullMarked;
