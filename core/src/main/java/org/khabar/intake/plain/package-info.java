/**
 * What every file format needs: limits, refusals, encodings, days as people write them, lines joined to paragraphs.
 * Works on bytes and strings only; the formats stand on it and it knows none of them.
 */
@NullMarked
package org.khabar.intake.plain;

import org.jspecify.annotations.NullMarked;
