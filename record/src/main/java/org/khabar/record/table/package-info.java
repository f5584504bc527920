/**
 * The tables of a workspace, one class each: rows from values and values from rows. What belongs in one transaction and
 * when, the workspace decides. For the record alone.
 */
@NullMarked
package org.khabar.record.table;

import org.jspecify.annotations.NullMarked;
