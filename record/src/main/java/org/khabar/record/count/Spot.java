package org.khabar.record.count;

import org.jspecify.annotations.Nullable;

/**
 * Places that a map shows as one mark.
 *
 * @param lat middle of them, degrees north
 * @param lon middle of them, degrees east
 * @param precision how closely they are told, as the claim record writes it
 * @param name of the place that most claims name
 * @param places how many different names they have
 * @param country ISO 3166-1 alpha-3 code, or null
 * @param incidents that a claim places there
 */
public record Spot(
        double lat,
        double lon,
        String precision,
        String name,
        long places,
        @Nullable String country,
        long incidents) {}
