/**
 * Reads tables row by row and the cells as what they should be: counts, amounts, days. A row that cannot be used
 * becomes a problem that names file, line and field; the rows around it are kept. Knows the columns of no dataset.
 */
@NullMarked
package org.khabar.open.table;

import org.jspecify.annotations.NullMarked;
