/** What the desk does, as examples. */
@NullMarked
package org.khabar.desk;

import org.jspecify.annotations.NullMarked;
