/**
 * Tables of comma-separated values: columns by name, one row a thing. Says which cells a spreadsheet could mistake for
 * a formula, and guards them. Knows nothing of what the rows mean.
 */
@NullMarked
package org.khabar.record.export.csv;

import org.jspecify.annotations.NullMarked;
