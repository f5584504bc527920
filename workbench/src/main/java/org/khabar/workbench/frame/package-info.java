/**
 * What every page stands in: the words of its language, where one is, the day as of which the record is seen, the token
 * for its forms. Turns the data of a page and its template into what a browser shows.
 */
@NullMarked
package org.khabar.workbench.frame;

import org.jspecify.annotations.NullMarked;
