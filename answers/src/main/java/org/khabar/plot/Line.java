package org.khabar.plot;

import java.util.List;

/**
 * One series.
 *
 * @param name what it is: "ISK, stated"
 * @param values 0 or more each; NaN where nothing is known, which leaves a gap
 */
public record Line(String name, List<Double> values) {
    public Line {
        values = List.copyOf(values);
        if (values.stream().anyMatch(each -> each < 0 || each.isInfinite())) {
            throw new IllegalArgumentException("The values of %s must be 0 or more.".formatted(name));
        }
    }
}
