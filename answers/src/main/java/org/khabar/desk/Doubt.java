package org.khabar.desk;

/**
 * Something that a person should look at.
 *
 * @param id of the claim or the incident
 * @param doubt 0 to 1: how little the record is sure of it
 * @param why in words
 * @param quote the sentence that it hangs on
 */
public record Doubt(String id, double doubt, String why, String quote) {}
