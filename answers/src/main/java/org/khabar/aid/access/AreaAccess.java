package org.khabar.aid.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.khabar.aid.access.rule.AccessRules;
import org.khabar.aid.access.rule.Pillar;
import org.khabar.aid.access.rule.Thresholds;

/**
 * Access in an area on a day.
 *
 * @param area where
 * @param date the day that is scored
 * @param scores one an indicator, in the order of the rules
 * @param pillars from 0 to 3, in the order of the rules
 * @param overall from 0 (no constraints) to 5 (extreme)
 */
public record AreaAccess(
        AccessArea area, LocalDate date, List<Score> scores, Map<Pillar, Level> pillars, Level overall) {
    /** The highest overall score. */
    public static final double EXTREME = 5;

    public AreaAccess {
        scores = List.copyOf(scores);
        pillars = Collections.unmodifiableMap(new LinkedHashMap<>(pillars));
    }

    /** Puts scores together: a pillar is the mean of its indicators, the whole that of its pillars, stretched to 5. */
    static AreaAccess of(AccessArea area, LocalDate date, List<Score> scores, AccessRules rules) {
        Map<Pillar, Level> pillars = new LinkedHashMap<>();
        for (Pillar pillar : rules.pillars()) {
            List<Score> own = scores.stream()
                    .filter(score -> score.indicator().pillar().equals(pillar))
                    .toList();
            List<Double> known = new ArrayList<>();
            own.forEach(score -> {
                Integer value = score.value();
                if (value != null) {
                    known.add((double) value);
                }
            });
            pillars.put(pillar, new Level(mean(known), mean(own, Score::low), mean(own, Score::high)));
        }
        return new AreaAccess(area, date, scores, pillars, overall(scores, List.copyOf(pillars.values()), rules));
    }

    private static Level overall(List<Score> scores, List<Level> pillars, AccessRules rules) {
        double stretch = EXTREME / Thresholds.HIGHEST;
        List<Double> known = new ArrayList<>();
        for (Level pillar : pillars) {
            Double value = pillar.value();
            if (value != null) {
                known.add(value * stretch);
            }
        }
        long heard = scores.stream().filter(score -> !score.isSilent()).count();
        return new Level(
                heard < rules.heard() ? null : mean(known),
                stretch * mean(pillars, Level::low),
                stretch * mean(pillars, Level::high));
    }

    private static @Nullable Double mean(List<Double> values) {
        return values.isEmpty() ? null : mean(values, Double::doubleValue);
    }

    private static <T> double mean(List<T> things, ToDoubleFunction<T> value) {
        return things.stream().mapToDouble(value).average().orElse(0);
    }

    /** How many indicators are known. */
    public long heard() {
        return scores.stream().filter(score -> !score.isSilent()).count();
    }

    /** The score of the indicator of that id. */
    public Optional<Score> find(String indicator) {
        return scores.stream()
                .filter(score -> score.indicator().id().equals(indicator))
                .findFirst();
    }
}
