package org.khabar.match.pair;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.khabar.match.likeness.Kinship;
import org.khabar.match.likeness.Level;
import org.khabar.match.sketch.Sketch;

/**
 * What each likeness of two claims says for one happening (Fellegi and Sunter, "A Theory for Record Linkage", 1969).
 * Immutable; two that weigh the same are equal.
 *
 * @param prior what speaks for one happening before two candidates are compared, in bits; 0 is even odds
 * @param bits what each level adds
 */
public record Weights(double prior, Map<Level, Double> bits) {
    public Weights {
        bits = Map.copyOf(bits);
        for (Level level : Level.values()) {
            if (!bits.containsKey(level)) {
                throw new IllegalArgumentException("The weights must name the level (%s) of the field (%s)."
                        .formatted(level.label(), level.field().label()));
            }
        }
    }

    /** What is shipped, for a workspace that is too small to learn from. */
    public static Weights shipped() {
        return Chances.SHIPPED.weights();
    }

    /**
     * What the claims themselves teach, by expectation maximisation, held near to what is shipped. Depends on the set
     * of claims alone, and little on each: a few more leave the weights as they are. With few claims, what is shipped.
     *
     * @param parents id of what an actor belongs to, by the actor's id
     */
    public static Weights learn(Collection<Sketch> claims, Map<String, String> parents) {
        return new Learning(new Kinship(parents)).learn(claims);
    }

    /** As one line of text, which {@link #of} reads again. */
    public String text() {
        StringBuilder text = new StringBuilder("prior=").append(prior);
        for (Level level : Level.values()) {
            text.append(' ').append(level.name()).append('=').append(bits.get(level));
        }
        return text.toString();
    }

    /**
     * What {@link #text} wrote.
     *
     * @throws IllegalArgumentException if it did not
     */
    public static Weights of(String text) {
        double prior = 0;
        Map<Level, Double> bits = new EnumMap<>(Level.class);
        for (String part : text.split(" ")) {
            int equals = part.indexOf('=');
            double value = Double.parseDouble(part.substring(equals + 1));
            String name = part.substring(0, Math.max(0, equals));
            if (name.equals("prior")) {
                prior = value;
            } else {
                bits.put(Level.valueOf(name), value);
            }
        }
        return new Weights(prior, bits);
    }

    /** What a comparison says for one happening in all, in bits, the prior with it. */
    public double bits(Set<Level> levels) {
        double sum = prior;
        for (Level level : levels) {
            sum += bits.getOrDefault(level, 0.0);
        }
        return sum;
    }

    /** The probability that so many bits make, 0 to 1. */
    public static double probability(double bits) {
        return 1 / (1 + Math.pow(2, -bits));
    }
}
