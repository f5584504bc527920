/**
 * The first page: what came in, what was decided, what waits for a look. Shows a newcomer with an empty workspace what
 * to do.
 */
@NullMarked
package org.khabar.workbench.today;

import org.jspecify.annotations.NullMarked;
