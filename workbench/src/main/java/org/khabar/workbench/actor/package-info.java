/** One actor: the names it went by, what it was when, who it is tied to, and what the record holds of its deeds. */
@NullMarked
package org.khabar.workbench.actor;

import org.jspecify.annotations.NullMarked;
