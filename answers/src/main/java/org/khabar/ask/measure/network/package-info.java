/**
 * The arithmetic of who is with whom: balance, frustration and communities. Takes a plain network of friendly and
 * hostile ties, gives numbers and the ties behind them. Directions, dates and certainty of ties are for the caller.
 */
@NullMarked
package org.khabar.ask.measure.network;

import org.jspecify.annotations.NullMarked;
