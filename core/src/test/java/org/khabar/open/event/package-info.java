/** What rows of events become. */
@NullMarked
package org.khabar.open.event;

import org.jspecify.annotations.NullMarked;
