/**
 * Reads places from files that people import: GeoNames dumps and tables of P-codes. A line that cannot be used becomes
 * a problem and the others are kept. Names inside an archive are never used as paths, and an archive is read only up to
 * a bound.
 */
@NullMarked
package org.khabar.gazetteer.source;

import org.jspecify.annotations.NullMarked;
