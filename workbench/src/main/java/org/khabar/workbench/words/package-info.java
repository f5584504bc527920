/**
 * What the pages say, in the language of the reader. Every word comes from a message file, so that a translator needs
 * no program; numbers and days are written as the language writes them. Puts the parts of claims into words; decides
 * nothing.
 */
@NullMarked
package org.khabar.workbench.words;

import org.jspecify.annotations.NullMarked;
