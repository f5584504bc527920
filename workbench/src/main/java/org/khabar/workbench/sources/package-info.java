/** Who says things, how much the record holds of each, and how reliable each was rated, when, by whom and why. */
@NullMarked
package org.khabar.workbench.sources;

import org.jspecify.annotations.NullMarked;
