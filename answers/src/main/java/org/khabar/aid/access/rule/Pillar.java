package org.khabar.aid.access.rule;

/**
 * A group of indicators.
 *
 * @param id short and lasting: {@code aid-to-people}
 * @param name to show
 */
public record Pillar(String id, String name) {}
