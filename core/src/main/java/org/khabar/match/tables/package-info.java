/**
 * Brings plain event tables of several makers together and says which of their rows tell of one event, the way MELTT
 * does: near in time and space, and alike in every taxonomy at some level. Takes CSV files and taxonomies, gives groups
 * of rows. The steps are those of matching claims: candidates, a score for each, groups; only the score is given by
 * hand.
 */
@NullMarked
package org.khabar.match.tables;

import org.jspecify.annotations.NullMarked;
