/**
 * A written brief: what it says, section by section, and what every sentence of it rests on. A sentence names its
 * references, and every reference stands in the appendix with outlet, date and words, so that a reader can check it.
 * Values only; they are written in {@code brief.author} and given out in {@code brief.print}.
 */
@NullMarked
package org.khabar.brief;

import org.jspecify.annotations.NullMarked;
