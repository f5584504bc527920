/** What bringing event tables together is held to. */
@NullMarked
package org.khabar.match.tables;

import org.jspecify.annotations.NullMarked;
