/**
 * How alike two claims are, field by field, each in a handful of levels from "the same" to "another", and where they
 * contradict each other outright. What one of them does not say is no evidence either way. Which acts go together
 * stands in {@code types.yaml}.
 */
@NullMarked
package org.khabar.match.likeness;

import org.jspecify.annotations.NullMarked;
