package org.khabar.eval;

import org.khabar.eval.measure.Figure;

/**
 * A figure that is worse than the page says.
 *
 * @param before as the page has it
 * @param now as measured
 */
public record Fall(Figure before, Figure now) {
    /** One line: what fell, from where to where. */
    @Override
    public String toString() {
        return "%s %s is %.3f, and was %.3f".formatted(now.set(), now.measure(), now.value(), before.value());
    }
}
