/** Journeys in a real Chromium, Debian's. Skipped, saying so, where there is none. */
@NullMarked
package org.khabar.workbench.browser;

import org.jspecify.annotations.NullMarked;
