/** Solvers that must agree, and what clashes. */
@NullMarked
package org.khabar.aid.solver;

import org.jspecify.annotations.NullMarked;
