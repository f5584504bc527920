/**
 * Files that are one report, or a handful: text, Markdown, HTML, PDF, DOCX, mail, feeds. Each class knows one format
 * and the library for it, which is loaded only when such a file comes.
 */
@NullMarked
package org.khabar.intake.document;

import org.jspecify.annotations.NullMarked;
