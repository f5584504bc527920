package org.khabar.ask.measure;

/**
 * How often something happened in how long a time.
 *
 * @param events how often, 0 or more
 * @param days how long, more than 0; both ends of a window count
 */
public record Exposure(int events, double days) {
    public Exposure {
        if (events < 0) {
            throw new IllegalArgumentException("The events (%d) must not be negative.".formatted(events));
        }
        if (!(days > 0) || Double.isInfinite(days)) {
            throw new IllegalArgumentException("The days (%s) must be more than 0.".formatted(days));
        }
    }

    /** Events a day. */
    public double rate() {
        return events / days;
    }
}
