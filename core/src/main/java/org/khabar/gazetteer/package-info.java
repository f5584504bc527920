/**
 * Knows the places of the world: which names they bear, what contains them and where they lie. Tags place names in a
 * sentence and says which place a name means from what the report says around it. Takes shipped tables and imported
 * places, and knows no grammar.
 */
@NullMarked
package org.khabar.gazetteer;

import org.jspecify.annotations.NullMarked;
