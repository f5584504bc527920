/**
 * Counts of incidents that are seen: by week, by cell of a map, by who does to whom. The database counts, so that no
 * claim has to be read one by one and a record of a million answers at once. Nothing here knows what is seen and why.
 */
@NullMarked
package org.khabar.record.count;

import org.jspecify.annotations.NullMarked;
