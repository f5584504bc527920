package org.khabar.ask.measure;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.BinomialTest;

/**
 * How many times as often something happens now as before. Given all n events, those of now are binomial with the
 * chance that now's share of the time gives them, so that interval and p are exact and need no large numbers.
 *
 * <p>Source: J. Przyborowski and H. Wilenski, Homogeneity of results in testing samples from Poisson series, Biometrika
 * 31 (1940); the interval is that of C. J. Clopper and E. S. Pearson, Biometrika 26 (1934), carried over.
 *
 * @param estimate rate now over rate before; infinite where nothing happened before, NaN where nothing happened at all
 * @param interval 95 %
 * @param differs p of a ratio of 1, two-sided: all outcomes no likelier than this one
 * @param higher p of a ratio of 1 or less, one-sided: as many now, or more
 */
public record RateRatio(double estimate, Interval interval, double differs, double higher) {
    /** Now against before. */
    public static RateRatio of(Exposure now, Exposure before) {
        int events = Math.addExact(now.events(), before.events());
        double chance = now.days() / (now.days() + before.days());
        return new RateRatio(
                now.rate() / before.rate(),
                interval(now, before),
                p(AlternativeHypothesis.TWO_SIDED, events, now.events(), chance),
                p(AlternativeHypothesis.GREATER_THAN, events, now.events(), chance));
    }

    private static double p(AlternativeHypothesis alternative, int events, int now, double chance) {
        return BinomialTest.withDefaults()
                .with(alternative)
                .test(events, now, chance)
                .getPValue();
    }

    private static Interval interval(Exposure now, Exposure before) {
        int k1 = now.events();
        int k0 = before.events();
        double times = before.days() / now.days();
        double low =
                k1 == 0 ? 0 : times * odds(BetaDistribution.of(k1, k0 + 1).inverseCumulativeProbability(Interval.TAIL));
        double high = k0 == 0
                ? Double.POSITIVE_INFINITY
                : times * odds(BetaDistribution.of(k1 + 1, k0).inverseSurvivalProbability(Interval.TAIL));
        return new Interval(low, high);
    }

    private static double odds(double chance) {
        return chance / (1 - chance);
    }
}
