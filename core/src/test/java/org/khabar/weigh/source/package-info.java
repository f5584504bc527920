/** Who says things, what they have at stake, and how far they were held to be reliable, by example. */
@NullMarked
package org.khabar.weigh.source;

import org.jspecify.annotations.NullMarked;
