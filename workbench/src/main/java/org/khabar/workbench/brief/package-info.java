/**
 * A written brief: chosen by what it is about, read on the page, taken away as a web page, as Markdown or as PDF. Every
 * sentence leads to what it rests on. What may not be handed on is not in it.
 */
@NullMarked
package org.khabar.workbench.brief;

import org.jspecify.annotations.NullMarked;
