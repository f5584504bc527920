package org.khabar.match.pair;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.khabar.match.likeness.Acts;
import org.khabar.match.likeness.Kinship;
import org.khabar.match.likeness.Times;
import org.khabar.match.sketch.Sketch;

/**
 * Says which claims are worth comparing, so that nobody has to compare all with all: those that have a key in common
 * and lie within a few days of each other. Whether two are a pair depends on the two alone. Immutable.
 */
public final class Blocking {
    /** How many bits of a key are kept; the rest of a long holds the number of the claim. */
    static final int KEY_BITS = 40;

    private static final int MOST_CLAIMS = 1 << (Long.SIZE - 1 - KEY_BITS);
    private static final Comparator<Sketch> BY_DAY =
            Comparator.comparingLong(Blocking::earliest).thenComparing(Sketch::id);

    private final Keys keys;

    /** With who belongs to whom. */
    public Blocking(Kinship kinship) {
        this.keys = new Keys(kinship);
    }

    /** Takes a pair, as places in the list that was given; every pair comes once. */
    @FunctionalInterface
    public interface PairTaker {
        void take(int one, int other);
    }

    /** Where the claims must be looked for that this one could be paired with. */
    public static Window window(Sketch claim) {
        Sketch.When when = claim.when();
        Sketch.Where where = claim.where();
        // Where the other gives no day, its own may lie as much later as reports come late.
        return new Window(
                claim.report(),
                Acts.alike(claim.what().type()),
                when == null ? null : LocalDate.ofEpochDay(Times.earliest(when) - Times.GRACE_DAYS),
                when == null ? null : LocalDate.ofEpochDay(Times.latest(when) + Times.GRACE_DAYS + Times.UNSTATED_DAYS),
                where == null ? null : where.country());
    }

    /** Hands on every pair among the claims, in no order that means anything. */
    public void pairs(List<Sketch> claims, PairTaker taker) {
        if (claims.size() > MOST_CLAIMS) {
            throw new IllegalArgumentException(
                    "The claims (%d) must be at most %d at a time.".formatted(claims.size(), MOST_CLAIMS));
        }
        Integer[] order = IntStream.range(0, claims.size()).boxed().toArray(Integer[]::new);
        Arrays.sort(order, (one, other) -> BY_DAY.compare(claims.get(one), claims.get(other)));
        long[] earliest = new long[order.length];
        long[] latest = new long[order.length];
        for (int number = 0; number < order.length; number++) {
            earliest[number] = earliest(claims.get(order[number]));
            latest[number] = latest(claims.get(order[number]));
        }
        long[] entries = entries(claims, order);
        int[] met = new int[order.length];
        Arrays.fill(met, -1);
        int[][] places = places(entries, order.length);
        for (int one = 0; one < places.length; one++) {
            for (int place : places[one]) {
                for (int k = place + 1; k < entries.length && key(entries[k]) == key(entries[place]); k++) {
                    int other = number(entries[k]);
                    if (earliest[other] > latest[one]
                            && !isOneReport(claims.get(order[one]), claims.get(order[other]))) {
                        break;
                    }
                    if (met[other] != one) {
                        met[other] = one;
                        taker.take(order[one], order[other]);
                    }
                }
            }
        }
    }

    /** The claims of a report are compared however far apart their days are; its own key brings them together. */
    private static boolean isOneReport(Sketch one, Sketch other) {
        return one.report().equals(other.report());
    }

    /** Where the keys of each claim stand among the entries. */
    private static int[][] places(long[] entries, int claims) {
        int[] sizes = new int[claims];
        for (long entry : entries) {
            sizes[number(entry)]++;
        }
        int[][] places = new int[claims][];
        Arrays.setAll(places, number -> new int[sizes[number]]);
        for (int i = 0; i < entries.length; i++) {
            int number = number(entries[i]);
            places[number][--sizes[number]] = i;
        }
        return places;
    }

    /**
     * Every key of every claim with the claim's number by day, sorted, so that a block's claims lie together by day.
     */
    private long[] entries(List<Sketch> claims, Integer[] order) {
        long[] entries = IntStream.range(0, order.length)
                .parallel()
                .boxed()
                .flatMapToLong(number -> Arrays.stream(keys.of(claims.get(order[number])))
                        .map(key -> key << (Long.SIZE - 1 - KEY_BITS) | number))
                .toArray();
        Arrays.parallelSort(entries);
        return entries;
    }

    private static long key(long entry) {
        return entry >>> (Long.SIZE - 1 - KEY_BITS);
    }

    private static int number(long entry) {
        return (int) (entry & (MOST_CLAIMS - 1));
    }

    private static long earliest(Sketch claim) {
        Sketch.When when = claim.when();
        return when == null ? Long.MIN_VALUE : Times.earliest(when);
    }

    private static long latest(Sketch claim) {
        Sketch.When when = claim.when();
        return when == null ? Long.MAX_VALUE : Times.latest(when) + Times.GRACE_DAYS;
    }
}
