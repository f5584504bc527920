/** Claims from files. */
@NullMarked
package org.khabar.open.claims;

import org.jspecify.annotations.NullMarked;
