/** What the record answers, as examples. */
@NullMarked
package org.khabar.ask;

import org.jspecify.annotations.NullMarked;
