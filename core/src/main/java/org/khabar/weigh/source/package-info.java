/**
 * Those who say things: one key for one source however it is written, what they have at stake in what they say, how far
 * a person holds them to be reliable. The names of outlets are those by which credits are found in reports; who belongs
 * to whom stands in {@code stakes.yaml}. No source is good or bad in here of itself.
 */
@NullMarked
package org.khabar.weigh.source;

import org.jspecify.annotations.NullMarked;
