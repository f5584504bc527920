package org.khabar.record.count;

/**
 * What a map shows as one dot.
 *
 * @param lat middle of the cell, degrees north
 * @param lon middle of the cell, degrees east
 * @param incidents that a claim places in it
 */
public record Cell(double lat, double lon, long incidents) {}
