/**
 * The words for time: which days "last month", "over the past two weeks" or "between 18 September and 4 October" mean,
 * seen from the day of the report. Takes sentences, gives spans with their days; knows no grammar.
 */
@NullMarked
package org.khabar.resolve.time;

import org.jspecify.annotations.NullMarked;
