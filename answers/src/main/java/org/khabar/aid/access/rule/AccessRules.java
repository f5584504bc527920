package org.khabar.aid.access.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How access is scored.
 *
 * @param pillars in the order to show them
 * @param indicators in the order to show them
 * @param heard so many indicators must be heard of before an area gets an overall score
 */
public record AccessRules(List<Pillar> pillars, List<Indicator> indicators, int heard) {
    public AccessRules {
        pillars = List.copyOf(pillars);
        indicators = List.copyOf(indicators);
    }

    /** The indicator of that id. */
    public Optional<Indicator> find(String id) {
        return indicators.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The most days that any indicator looks back. */
    public int longest() {
        return indicators.stream().mapToInt(Indicator::days).max().orElse(0);
    }

    /** Every type of claim that some rule counts. */
    public Set<String> types() {
        Set<String> types = new HashSet<>();
        for (Indicator indicator : indicators) {
            indicator.counts().forEach(test -> types.addAll(test.types()));
            indicator.eases().forEach(test -> types.addAll(test.types()));
        }
        return types;
    }
}
