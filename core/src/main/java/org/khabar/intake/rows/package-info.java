/**
 * Files of many reports, one a row: JSON lines, JSON arrays, CSV. Read as streams, in flat memory; a bad row is set
 * aside with its line and the rest goes on. Knows nothing of documents.
 */
@NullMarked
package org.khabar.intake.rows;

import org.jspecify.annotations.NullMarked;
