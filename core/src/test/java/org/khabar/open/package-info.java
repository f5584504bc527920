/** What the tests of the importers share. */
@NullMarked
package org.khabar.open;

import org.jspecify.annotations.NullMarked;
