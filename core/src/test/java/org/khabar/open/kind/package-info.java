/** How files are told apart. */
@NullMarked
package org.khabar.open.kind;

import org.jspecify.annotations.NullMarked;
