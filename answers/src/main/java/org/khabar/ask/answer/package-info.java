/**
 * What an answer is made of, whatever was asked: the question with its filters, three readings kept apart, an estimate
 * with its interval or why there is none, and every claim that was counted or left out. Questions fill it in, and both
 * faces of the desk show it. Values only, with their form as JSON.
 */
@NullMarked
package org.khabar.ask.answer;

import org.jspecify.annotations.NullMarked;
