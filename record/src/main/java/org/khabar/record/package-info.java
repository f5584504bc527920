/**
 * Keeps reports and claims in a workspace: a folder that one process at a time may open. Knows the database, alone:
 * schema, migrations, transactions and queries stay in here. What it has reported as saved survives a crash, and a
 * damaged file is refused by name.
 */
@NullMarked
package org.khabar.record;

import org.jspecify.annotations.NullMarked;
