/**
 * A claim, field by field as the claim record lists them: what, who, whom, where, when, how many, who says so, how
 * surely. Values only: each checks itself when made.
 */
@NullMarked
package org.khabar.model.claim;

import org.jspecify.annotations.NullMarked;
