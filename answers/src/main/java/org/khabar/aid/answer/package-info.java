/**
 * A plan as it is told: what to fund, what it costs, how sure it is. Takes nothing and knows no solver; values only,
 * with their units. What is said in words stands beside the number it is said of.
 */
@NullMarked
package org.khabar.aid.answer;

import org.jspecify.annotations.NullMarked;
