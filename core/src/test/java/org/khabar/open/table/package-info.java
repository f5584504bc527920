/** What is done with tables that are not as they should be. */
@NullMarked
package org.khabar.open.table;

import org.jspecify.annotations.NullMarked;
