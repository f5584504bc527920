package org.khabar.model.decision;

import java.time.Instant;

/**
 * Something that a person decided.
 *
 * @param number counts up from 1, in the order of deciding
 * @param made when
 * @param who decided
 * @param act what
 * @param why in the person's own words; may be empty
 */
public record Decision(long number, Instant made, String who, Act act, String why) {}
