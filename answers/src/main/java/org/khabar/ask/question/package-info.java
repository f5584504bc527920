/**
 * The questions themselves, one class each: how often, who is hit, who holds what, who is with whom, is one campaign
 * like another, whose problem it is, what was promised and done. Each takes a view of the record and what is asked, and
 * gives an answer; the arithmetic is done by the measures. What each does and when not to ask it stands in
 * docs/methods.
 */
@NullMarked
package org.khabar.ask.question;

import org.jspecify.annotations.NullMarked;
