/**
 * Cuts a report into sentences, words and dependency trees. The only room that knows the language library; none of the
 * library's types leaves it.
 */
@NullMarked
package org.khabar.text;

import org.jspecify.annotations.NullMarked;
