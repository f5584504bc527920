/**
 * Finds which country, actor and place a dataset means by its names and numbers. Asks the actor register and the
 * gazetteer; what datasets call otherwise stands in small tables. Gives nothing rather than a guess.
 */
@NullMarked
package org.khabar.open.known;

import org.jspecify.annotations.NullMarked;
