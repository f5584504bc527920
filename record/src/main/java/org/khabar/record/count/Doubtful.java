package org.khabar.record.count;

/**
 * An incident that may want a look.
 *
 * @param incident its id
 * @param doubt how little the record is sure of it, at most
 */
public record Doubtful(String incident, double doubt) {
    /**
     * What weighs how much, from 0 to 1.
     *
     * @param rivals several numbers of killed
     * @param placeless no place is known
     */
    public record Weights(double rivals, double placeless) {}
}
