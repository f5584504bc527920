/**
 * What it takes to feed people: which food to buy where, over which roads, for a ration that holds all that a body
 * needs, at least cost. The supply model that the World Food Programme published, from a sheet, with months, cash and
 * closed roads beside it.
 */
@NullMarked
package org.khabar.aid.food;

import org.jspecify.annotations.NullMarked;
