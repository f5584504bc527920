/**
 * Claims as they stand, one at a time: JSON lines as the claim record says, a table, points on a map. Nothing is merged
 * and nothing is judged here; what a form cannot hold is counted.
 */
@NullMarked
package org.khabar.record.export.claims;

import org.jspecify.annotations.NullMarked;
