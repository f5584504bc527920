/**
 * Where aid does most good: a scenario with dials that move it, the plan that follows, and the points at which it
 * turns. Takes scenarios from the record, from the sample, or as somebody wrote them. Works out nothing itself and
 * keeps nothing in the record.
 */
@NullMarked
package org.khabar.workbench.plan;

import org.jspecify.annotations.NullMarked;
