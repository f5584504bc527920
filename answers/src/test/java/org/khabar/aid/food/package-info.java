/** The food plan, on a small network of our own and on the published one. */
@NullMarked
package org.khabar.aid.food;

import org.jspecify.annotations.NullMarked;
