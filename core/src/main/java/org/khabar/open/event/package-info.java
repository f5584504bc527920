/**
 * Imports events: each row of a dataset becomes a report that holds the row in readable lines, and one claim about it
 * with the dataset as its source. Nothing of a row is lost, so that it can be written out again; what the dataset says
 * of its own sources stands in the claim as who says so. Knows the columns and codes of each dataset.
 */
@NullMarked
package org.khabar.open.event;

import org.jspecify.annotations.NullMarked;
