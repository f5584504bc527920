/**
 * What a check answers: a verdict for each claim of an argument, the sentences and figures behind it, and why. Values
 * only, which the pages and the JSON print. Nothing here weighs anything.
 */
@NullMarked
package org.khabar.ask.check.answer;

import org.jspecify.annotations.NullMarked;
