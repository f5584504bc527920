package org.khabar.aid.program;

import org.khabar.aid.scenario.Area;
import org.khabar.aid.scenario.Way;

/**
 * What is decided: how many person-months to fund in an area, in one way, for people of one severity phase.
 *
 * @param area where
 * @param way how
 * @param phase for whom, 1 to 5
 */
public record Cell(Area area, Way way, int phase) {}
