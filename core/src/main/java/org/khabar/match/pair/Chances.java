package org.khabar.match.pair;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.Map;
import org.khabar.match.likeness.Field;
import org.khabar.match.likeness.Level;
import org.khabar.match.likeness.MatchFiles;

/**
 * How often two claims are alike in each way.
 *
 * @param prior the share of candidate pairs that speak of one happening
 * @param levels for every level the share of pairs that speak of one happening, called m by Fellegi and Sunter, and the
 *     share of candidate pairs that speak of two, called u
 */
record Chances(double prior, Map<Level, Chance> levels) {
    private static final double[] NONE = {0, 0};
    private static final Chance EVEN = new Chance(1, 1);

    static final Chances SHIPPED = shipped();

    Chances {
        levels = Map.copyOf(levels);
    }

    /** How often among pairs of one happening, and of two. */
    record Chance(double same, double other) {
        Chance {
            if (!(same > 0 && same <= 1 && other > 0 && other <= 1)) {
                throw new IllegalArgumentException(
                        "The shares (%s, %s) must be above 0 and at most 1.".formatted(same, other));
            }
        }
    }

    Weights weights() {
        Map<Level, Double> bits = new EnumMap<>(Level.class);
        levels.forEach((level, chance) -> bits.put(level, log2(chance.same() / chance.other())));
        return new Weights(log2(prior / (1 - prior)), bits);
    }

    /**
     * What to think after having seen more pairs.
     *
     * @param seen how many pairs of one happening, and of two, had each level
     * @param before so many pairs of each count as seen before, field by field
     */
    Chances after(Map<Level, double[]> seen, double before) {
        Map<Level, Chance> after = new EnumMap<>(Level.class);
        for (Field field : Field.values()) {
            double[] all = {before, before};
            for (Level level : Level.of(field)) {
                all[0] += seen.getOrDefault(level, NONE)[0];
                all[1] += seen.getOrDefault(level, NONE)[1];
            }
            for (Level level : Level.of(field)) {
                double[] counts = seen.getOrDefault(level, NONE);
                Chance chance = levels.getOrDefault(level, EVEN);
                after.put(
                        level,
                        new Chance(
                                (before * chance.same() + counts[0]) / all[0],
                                (before * chance.other() + counts[1]) / all[1]));
            }
        }
        return new Chances(prior, after);
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }

    private static Chances shipped() {
        JsonNode file = MatchFiles.yaml("weights.yaml");
        Map<Level, Chance> chances = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            JsonNode pair = file.path(level.field().label()).path(level.label());
            if (pair.size() != 2) {
                throw new IllegalArgumentException("The weights.yaml must give two shares for the level (%s) of (%s)."
                        .formatted(level.label(), level.field().label()));
            }
            chances.put(level, new Chance(pair.get(0).asDouble(), pair.get(1).asDouble()));
        }
        return new Chances(file.path("prior").asDouble(), chances);
    }
}
