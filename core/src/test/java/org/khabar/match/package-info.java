/** What matching is held to: happenings told in several ways, and the promises that it makes about order and parts. */
@NullMarked
package org.khabar.match;

import org.jspecify.annotations.NullMarked;
