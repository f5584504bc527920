/**
 * Shows claims to a person at a terminal: a table of who did what to whom, where, when, how many, who says so and how
 * surely, with the sentence underneath. Knows widths and colours and nothing of commands.
 */
@NullMarked
package org.khabar.app.table;

import org.jspecify.annotations.NullMarked;
