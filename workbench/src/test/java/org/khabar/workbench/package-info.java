/** Journeys over HTTP, with a real server and a real workspace. */
@NullMarked
package org.khabar.workbench;

import org.jspecify.annotations.NullMarked;
