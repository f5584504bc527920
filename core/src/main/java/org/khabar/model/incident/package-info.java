/**
 * One happening as the record sees it: the claims that speak of it, each with how surely it does, and the versions that
 * they give of every field. Values only; nothing in here is averaged.
 */
@NullMarked
package org.khabar.model.incident;

import org.jspecify.annotations.NullMarked;
