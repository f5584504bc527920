/**
 * The database file of a workspace: opened by one process, brought up to date by numbered SQL steps, every failure of
 * it told with its name. Knows no table by its meaning. For the record alone.
 */
@NullMarked
package org.khabar.record.disk;

import org.jspecify.annotations.NullMarked;
