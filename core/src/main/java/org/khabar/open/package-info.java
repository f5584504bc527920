/**
 * Imports open data: event datasets, figures on hunger, money and displacement, lists of actors, outlines of areas.
 * Takes the files that a user brings and gives values and what had to be set aside; storing them is the record's.
 * Nothing of a dataset is shipped.
 */
@NullMarked
package org.khabar.open;

import org.jspecify.annotations.NullMarked;
