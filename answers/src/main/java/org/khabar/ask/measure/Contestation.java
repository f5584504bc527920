package org.khabar.ask.measure;

import java.util.List;

/** How evenly an area is shared out among the actors that act in it. */
public final class Contestation {
    private Contestation() {}

    /**
     * Evenness of their acts, −Σ p ln p / ln K: 0 where one actor does all, 1 where all K do as much.
     *
     * <p>Source: C. E. Shannon, A mathematical theory of communication (1948), over its maximum; known in ecology as
     * the evenness of E. C. Pielou, Journal of Theoretical Biology 13 (1966).
     *
     * @param acts the acts of each of the K actors asked about, zeros kept: whom to ask about decides K, and areas can
     *     only be compared for the same K
     * @return 0 to 1; 0 for one actor
     * @throws IllegalArgumentException if nobody acts: an area without acts is unknown, not quiet
     */
    public static double of(List<Integer> acts) {
        long total = acts.stream().mapToLong(Integer::longValue).sum();
        if (total <= 0 || acts.stream().anyMatch(each -> each < 0)) {
            throw new IllegalArgumentException(
                    "The acts (%s) must be 0 or more, and one of them more.".formatted(acts));
        }
        if (acts.size() == 1) {
            return 0;
        }
        double entropy = 0;
        for (int each : acts) {
            double p = (double) each / total;
            entropy -= each == 0 ? 0 : p * Math.log(p);
        }
        return Math.min(1, entropy / Math.log(acts.size()));
    }
}
