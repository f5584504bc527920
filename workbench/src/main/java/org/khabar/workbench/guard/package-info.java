/**
 * Keeps harm out: who may ask, from which page, how much at once, and what a browser may do with what it is given.
 * Everything that comes in passes here first. Knows nothing of the record.
 */
@NullMarked
package org.khabar.workbench.guard;

import org.jspecify.annotations.NullMarked;
