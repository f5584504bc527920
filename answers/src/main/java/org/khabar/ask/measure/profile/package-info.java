/**
 * The arithmetic of likeness: how far two profiles of conduct lie apart, and whether chance alone would part them as
 * far. Takes counts by kind of act, gives a distance with its interval. Draws are seeded: equal questions have equal
 * answers.
 */
@NullMarked
package org.khabar.ask.measure.profile;

import org.jspecify.annotations.NullMarked;
