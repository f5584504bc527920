/** x. */
@NullMarked
package org.khabar.workbench;

import org.jspecify.annotations.NullMarked;
