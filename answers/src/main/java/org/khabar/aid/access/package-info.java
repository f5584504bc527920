/**
 * How far aid and people are kept apart, by area and day: nine indicators, each with the claims behind it. Takes a view
 * of the record, areas and rules, and gives scores with what speaks for and against them; where the record is silent
 * the score is X and never 0. An analyst can override a score with a reason.
 */
@NullMarked
package org.khabar.aid.access;

import org.jspecify.annotations.NullMarked;
