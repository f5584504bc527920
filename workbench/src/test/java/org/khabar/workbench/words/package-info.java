/** What the pages say. */
@NullMarked
package org.khabar.workbench.words;

import org.jspecify.annotations.NullMarked;
