/**
 * A report with its claims marked where they stand, and one of them taken apart: roles, who says so, how surely, what
 * was decided about it, and the form to correct it. Marks are worked out from spans alone, so that no text is ever
 * changed.
 */
@NullMarked
package org.khabar.workbench.report;

import org.jspecify.annotations.NullMarked;
