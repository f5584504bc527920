/**
 * What a question looks at: who and where and when is meant, and which incidents of the record that takes in. It says
 * of every incident in which readings it counts, and of every one that does not, why. All questions gather by the same
 * rules, so that their counts can be compared.
 */
@NullMarked
package org.khabar.ask.gather;

import org.jspecify.annotations.NullMarked;
