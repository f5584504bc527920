/**
 * Where money for aid does most good, and how sure that is. Takes a scenario and gives an allocation with its price:
 * what each limit costs, what opening an area is worth, which number has to move how far before the plan changes, and
 * where no ranking can be given. Decides nothing; {@code docs/methods/aid-plan.md} says what it does not see.
 */
@NullMarked
package org.khabar.aid.plan;

import org.jspecify.annotations.NullMarked;
