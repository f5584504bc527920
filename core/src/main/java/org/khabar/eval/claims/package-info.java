/**
 * Labelled sets that are measured by the claims read from their texts: claims, PLOVER records, ties, incidents. One
 * class a set, each scoring as its published scorer does where there is one. Takes claims by report and gives figures.
 */
@NullMarked
package org.khabar.eval.claims;

import org.jspecify.annotations.NullMarked;
