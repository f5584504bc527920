/**
 * Names the kinds of open data that can be taken in, by the words a user types, and tells from a file which kind it is.
 * Holds the columns by which each table is known, so that a table given to the wrong importer is told its right one.
 */
@NullMarked
package org.khabar.open.kind;

import org.jspecify.annotations.NullMarked;
