/**
 * A report's text as the stages see it: its lines, sentences, words and grammar, and the names and times tagged in
 * them. Values only.
 */
@NullMarked
package org.khabar.model.passage;

import org.jspecify.annotations.NullMarked;
