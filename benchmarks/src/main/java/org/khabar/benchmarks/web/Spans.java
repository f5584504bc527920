package org.khabar.benchmarks.web;

import java.util.List;
import java.util.Locale;

/**
 * How long answers took.
 *
 * @param what was asked
 * @param seconds of each, sorted
 */
record Spans(String what, List<Double> seconds) {
    Spans {
        seconds = seconds.stream().sorted().toList();
    }

    /** So long that this share of the answers took no longer. */
    double within(double share) {
        return seconds.get((int) Math.clamp(Math.ceil(share * seconds.size()) - 1, 0, seconds.size() - 1));
    }

    /** A row of a Markdown table. */
    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %.3f | %.3f | %.3f |",
                what,
                seconds.size(),
                within(0.5),
                within(0.95),
                within(1));
    }
}
