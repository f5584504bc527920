/**
 * The record as it is seen: as of a day, with the decisions that were made by then applied, claims grouped into
 * incidents. Everything that is asked of a workspace is asked of a view. Reads; what is kept, the workspace keeps.
 */
@NullMarked
package org.khabar.record.view;

import org.jspecify.annotations.NullMarked;
