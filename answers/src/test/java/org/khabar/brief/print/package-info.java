/** Reads briefs back in as a browser, a Markdown reader and a PDF reader do. */
@NullMarked
package org.khabar.brief.print;

import org.jspecify.annotations.NullMarked;
