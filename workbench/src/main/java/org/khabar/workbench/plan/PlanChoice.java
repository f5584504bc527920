package org.khabar.workbench.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan can begin with.
 *
 * @param countries ISO codes of those whose people in need are known by area
 * @param latest day that such a figure begins, or null
 */
public record PlanChoice(List<String> countries, @Nullable LocalDate latest) {
    public PlanChoice {
        countries = List.copyOf(countries);
    }
}
