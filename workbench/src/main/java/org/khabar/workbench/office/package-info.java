/**
 * Where the pages meet the record. A workspace serves one thread at a time, so the office lets one in after another,
 * keeps the view it has until the record changes, and runs long work beside, so that pages stay quick meanwhile. Knows
 * no HTTP.
 */
@NullMarked
package org.khabar.workbench.office;

import org.jspecify.annotations.NullMarked;
