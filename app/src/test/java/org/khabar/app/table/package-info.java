/** What a table of claims looks like. */
@NullMarked
package org.khabar.app.table;

import org.jspecify.annotations.NullMarked;
