/**
 * Claims in the short form that matching works on, small enough that a million of them fit in memory. Made from a claim
 * as it is held, or straight from the columns of a store. Claims that speak of no single happening have no short form.
 */
@NullMarked
package org.khabar.match.sketch;

import org.jspecify.annotations.NullMarked;
