package org.khabar.record.count;

/**
 * Who did something to whom.
 *
 * @param actor id in the actor register
 * @param recipient id in the actor register
 * @param incidents in which a claim says so
 */
public record Dyad(String actor, String recipient, long incidents) {}
