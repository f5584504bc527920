/**
 * Gives a brief out as HTML, Markdown and PDF. The page stands by itself: no scripts, nothing fetched, words of reports
 * never taken for markup. The room knows the PDF library, alone.
 */
@NullMarked
package org.khabar.brief.print;

import org.jspecify.annotations.NullMarked;
