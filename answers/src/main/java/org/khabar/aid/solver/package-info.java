/**
 * Linear programmes in Khabar's own small types, and the established solvers behind one interface. Takes variables,
 * rows and an objective; gives the best values with their shadow prices, or says why there are none and which limits
 * clash. The only package that knows OR-Tools and ojAlgo.
 */
@NullMarked
package org.khabar.aid.solver;

import org.jspecify.annotations.NullMarked;
