/** The questions of docs/methods: how often, who is hit, who holds what, who is with whom, said and done. */
@NullMarked
package org.khabar.workbench.ask;

import org.jspecify.annotations.NullMarked;
