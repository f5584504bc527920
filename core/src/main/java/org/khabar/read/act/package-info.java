/**
 * What happened, who did it and to whom: triggers, the acts that they tell together, their roles, and acts of speech.
 * Gives drafts of claims without place, time or number.
 */
@NullMarked
package org.khabar.read.act;

import org.jspecify.annotations.NullMarked;
