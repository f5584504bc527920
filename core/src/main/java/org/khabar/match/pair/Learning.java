package org.khabar.match.pair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.khabar.match.likeness.Comparer;
import org.khabar.match.likeness.Kinship;
import org.khabar.match.likeness.Level;
import org.khabar.match.sketch.Sketch;

/**
 * Learns what likenesses weigh from claims that nobody has labelled, by expectation maximisation over a mixture of
 * pairs that speak of one happening and pairs that speak of two (Winkler, "Using the EM Algorithm for Weight
 * Computation in the Fellegi-Sunter Model of Record Linkage", 2000). What is shipped counts as so many pairs seen
 * before, which keeps the result near to it, and the prior is not learned.
 */
final class Learning {
    /** With fewer pairs than this there is nothing to learn from. */
    static final int FEWEST_PAIRS = 2_000;

    /** So many claims are enough. */
    static final int SAMPLE = 20_000;

    private static final int DAYS_TOGETHER = 8;
    private static final int ROUNDS = 20;
    private static final double SEEN_BEFORE = 2_000;
    private static final double GRID = 0.5;
    private static final double FARTHEST = 0.5;

    /** Levels that no pair of two reports can have. */
    private static final Set<Level> IN_ONE_REPORT = EnumSet.of(
            Level.TELLING_REFERS,
            Level.TELLING_GOES_ON,
            Level.TELLING_SAME_REPORT,
            Level.TELLING_ANEW,
            Level.TELLING_APART);

    private final Blocking blocking;
    private final Comparer comparer;

    Learning(Kinship kinship) {
        this.blocking = new Blocking(kinship);
        this.comparer = new Comparer(kinship);
    }

    Weights learn(Collection<Sketch> claims) {
        List<Pattern> patterns = patterns(sample(claims));
        if (patterns.stream().mapToInt(Pattern::pairs).sum() < FEWEST_PAIRS) {
            return Chances.SHIPPED.weights();
        }
        Chances learned = Chances.SHIPPED;
        for (int round = 0; round < ROUNDS; round++) {
            learned = step(patterns, learned);
        }
        return onGrid(learned.weights(), Chances.SHIPPED.weights());
    }

    /** Shares the pairs out by what is thought so far, and takes the shares for what is thought next. */
    private static Chances step(List<Pattern> patterns, Chances sofar) {
        Weights weights = sofar.weights();
        Map<Level, double[]> seen = new EnumMap<>(Level.class);
        for (Pattern pattern : patterns) {
            double same = Weights.probability(weights.bits(pattern.levels()));
            for (Level level : pattern.levels()) {
                double[] counts = seen.computeIfAbsent(level, none -> new double[2]);
                counts[0] += same * pattern.pairs();
                counts[1] += (1 - same) * pattern.pairs();
            }
        }
        return Chances.SHIPPED.after(seen, SEEN_BEFORE);
    }

    /** Weights a step of the grid apart, so that a slightly other sample gives the very same. */
    private static Weights onGrid(Weights learned, Weights shipped) {
        Map<Level, Double> bits = new EnumMap<>(Level.class);
        shipped.bits().forEach((level, before) -> {
            double now = learned.bits().getOrDefault(level, before);
            double held = Math.clamp(now, before - FARTHEST, before + FARTHEST);
            bits.put(level, IN_ONE_REPORT.contains(level) ? before : Math.round(held / GRID) * GRID);
        });
        return new Weights(shipped.prior(), bits);
    }

    /** So many pairs that are alike in the same way. */
    private record Pattern(Set<Level> levels, int pairs) {}

    /** The claims of the stretches of days whose number has the smallest hash, until they are enough. */
    private static List<Sketch> sample(Collection<Sketch> claims) {
        Map<Integer, List<Sketch>> stretches = new TreeMap<>();
        for (Sketch claim : claims) {
            LocalDate day = claim.published();
            if (day != null) {
                int stretch = Math.toIntExact(Math.floorDiv(day.toEpochDay(), (long) DAYS_TOGETHER));
                stretches
                        .computeIfAbsent(stretch * 0x9E3779B1, none -> new ArrayList<>())
                        .add(claim);
            }
        }
        List<Sketch> sample = new ArrayList<>();
        for (List<Sketch> stretch : stretches.values()) {
            if (sample.size() >= SAMPLE) {
                break;
            }
            sample.addAll(stretch);
        }
        sample.sort(Comparator.comparing(Sketch::id));
        return sample;
    }

    /**
     * How often each set of levels comes among the candidate pairs of two reports, a pair counted once, in an order of
     * its own. Claims of one report share its day and often its place whatever they speak of, and would teach that
     * neither says anything.
     */
    private List<Pattern> patterns(List<Sketch> sample) {
        Pairs pairs = new Pairs();
        blocking.pairs(sample, pairs::add);
        Map<Set<Level>, Integer> counts = new HashMap<>();
        for (long pair : pairs.distinct()) {
            Sketch one = sample.get(Pairs.one(pair));
            Sketch other = sample.get(Pairs.other(pair));
            if (!one.report().equals(other.report()) && !Comparer.contradict(one, other)) {
                counts.merge(comparer.compare(one, other), 1, Integer::sum);
            }
        }
        List<Pattern> patterns = new ArrayList<>();
        counts.forEach((levels, pairsAlike) -> patterns.add(new Pattern(levels, pairsAlike)));
        patterns.sort(Comparator.comparing(pattern -> pattern.levels().toString()));
        return patterns;
    }
}
