/**
 * The words that can say a claim, from resource files that an analyst can edit. Loads and checks them once and hands
 * them out by base form. Knows no sentence.
 */
@NullMarked
package org.khabar.read.lexicon;

import org.jspecify.annotations.NullMarked;
