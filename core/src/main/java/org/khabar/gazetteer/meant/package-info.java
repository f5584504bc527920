/**
 * Which place a text means, when many bear its name: what it says it lies in, the countries about it, what is near, how
 * many live there. Takes names as written and gives places with coordinates; leaves open what stays open.
 */
@NullMarked
package org.khabar.gazetteer.meant;

import org.jspecify.annotations.NullMarked;
