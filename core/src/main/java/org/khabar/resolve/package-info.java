/**
 * Says who and where and when is meant: tags the known names and the words for time in a passage before it is read, and
 * gives the names in a claim their ids. Knows the actor registers and the gazetteer, and no grammar.
 */
@NullMarked
package org.khabar.resolve;

import org.jspecify.annotations.NullMarked;
