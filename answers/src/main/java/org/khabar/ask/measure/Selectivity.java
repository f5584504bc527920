package org.khabar.ask.measure;

/**
 * How many times as often a group is hit as its number among the people would lead one to expect: its share of the
 * victims over its share of the population. 1 is as often, 2 is twice as often.
 *
 * <p>The interval is that of the share of victims; the population is taken as known.
 *
 * @param victims the group's victims among all victims whose group is told
 * @param population the group's share of the people who live there, more than 0, at most 1
 */
public record Selectivity(Share victims, double population) {
    public Selectivity {
        if (!(population > 0 && population <= 1)) {
            throw new IllegalArgumentException(
                    "The population share (%s) must be more than 0 and at most 1.".formatted(population));
        }
    }

    public double estimate() {
        return victims.estimate() / population;
    }

    /** 95 %. */
    public Interval interval() {
        return victims.interval().times(1 / population);
    }
}
