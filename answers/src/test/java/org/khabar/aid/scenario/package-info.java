/** What a scenario may say, and what it is told when it does not. */
@NullMarked
package org.khabar.aid.scenario;

import org.jspecify.annotations.NullMarked;
