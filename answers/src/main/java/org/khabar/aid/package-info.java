/**
 * Where aid does most good, and what it costs to feed people. Takes scenarios and sheets that name a source for every
 * number, and gives plans with their price, their doubts and the points where they flip. What every part of it needs
 * stands here: how wrong input is told.
 */
@NullMarked
package org.khabar.aid;

import org.jspecify.annotations.NullMarked;
