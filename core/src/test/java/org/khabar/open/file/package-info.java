/** What is done with files that are packed, and with hostile ones. */
@NullMarked
package org.khabar.open.file;

import org.jspecify.annotations.NullMarked;
