/**
 * What goes in and out: reports and open data that are added, long work with its progress, exports. What was set aside
 * is listed with its reason.
 */
@NullMarked
package org.khabar.workbench.files;

import org.jspecify.annotations.NullMarked;
