/**
 * Takes files and bytes and gives reports. Knows the file formats, their limits and their encodings; sets aside what it
 * cannot read, with the reason. Nothing else opens a report.
 *
 * <p>A report's day is, in this order: its own date field (JSON lines, CSV, feeds, mail, the metadata of a web page,
 * front matter); the day that the user gives for the file; the first lines of the text, a dateline among them; the day
 * a PDF or Word file was made. Its outlets are, in this order: its own field; the outlet that the user gives; the name
 * of the site or feed.
 */
@NullMarked
package org.khabar.intake;

import org.jspecify.annotations.NullMarked;
