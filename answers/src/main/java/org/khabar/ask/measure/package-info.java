/**
 * The arithmetic behind the answers: rates, shares, series and words for likelihood. Takes plain numbers and gives
 * values with their interval; knows neither claims nor the record. Every formula names its source, and its page in
 * {@code docs/methods} says when not to use it.
 */
@NullMarked
package org.khabar.ask.measure;

import org.jspecify.annotations.NullMarked;
