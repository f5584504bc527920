/**
 * Two claims at a time: which pairs are worth a look, how alike the two are field by field, and how much each likeness
 * weighs. Whether two claims may be paired depends on these two alone, never on what else is known, so that a part of
 * the claims gives the same pairs as all of them.
 */
@NullMarked
package org.khabar.match.pair;

import org.jspecify.annotations.NullMarked;
