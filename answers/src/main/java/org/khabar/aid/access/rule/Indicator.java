package org.khabar.aid.access.rule;

import java.util.List;

/**
 * One of the things that keep aid and people apart, and how it is scored.
 *
 * @param id short and lasting: {@code movement}
 * @param name to show
 * @param pillar it belongs to
 * @param days up to the day of scoring that are looked at
 * @param wholeCountry does a claim that names no area speak of every area of its country?
 * @param thresholds from how much on it is scored 1, 2 and 3
 * @param counts claims that raise it: those that meet one of these
 * @param eases claims that say the opposite; where there are only these the score is 0
 */
public record Indicator(
        String id,
        String name,
        Pillar pillar,
        int days,
        boolean wholeCountry,
        Thresholds thresholds,
        List<ClaimTest> counts,
        List<ClaimTest> eases) {
    public Indicator {
        counts = List.copyOf(counts);
        eases = List.copyOf(eases);
        if (days < 1) {
            throw new IllegalArgumentException("The days (%d) of indicator (%s) must be positive.".formatted(days, id));
        }
        if (counts.isEmpty()) {
            throw new IllegalArgumentException("The indicator (%s) must count some claims.".formatted(id));
        }
    }
}
