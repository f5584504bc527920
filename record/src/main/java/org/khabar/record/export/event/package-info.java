/**
 * Claims and incidents in the shapes of event datasets: UCDP GED and ACLED, one row an incident; POLECAT and PLOVER,
 * one a claim; and a table with HXL tags. Only what somebody says has happened becomes a row; a column that the record
 * cannot fill, or that would mislead, stays empty. A row that came from such a dataset goes out as it came in.
 */
@NullMarked
package org.khabar.record.export.event;

import org.jspecify.annotations.NullMarked;
