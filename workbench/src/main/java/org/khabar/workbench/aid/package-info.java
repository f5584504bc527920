/**
 * Where aid gets through: scores of access, area by area, on a map and in a table, with the claims behind every score.
 * Takes the scores of the desk. Works out nothing itself.
 */
@NullMarked
package org.khabar.workbench.aid;

import org.jspecify.annotations.NullMarked;
