/**
 * A scenario as a linear programme. Takes a scenario, draws what is uncertain, and gives variables and limits that
 * remember which area, way, phase and line they stand for; a solved programme can be asked in those words. The only
 * place where the plan's formulae stand.
 */
@NullMarked
package org.khabar.aid.program;

import org.jspecify.annotations.NullMarked;
