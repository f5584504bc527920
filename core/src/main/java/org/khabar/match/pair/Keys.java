package org.khabar.match.pair;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.khabar.match.likeness.Kinship;
import org.khabar.match.likeness.Parties;
import org.khabar.match.likeness.Places;
import org.khabar.match.likeness.Times;
import org.khabar.match.sketch.Sketch;
import org.khabar.match.sketch.Words;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.Range;

/**
 * The keys of a claim, as hashes. Two claims are worth comparing only where they have a key in common, so each key is
 * to be rare, and two claims of one happening should have one.
 *
 * <p>Claims with a town share the cell of a grid that both lie in or near. Claims with no more than a province share
 * that. Where one has only a country, or no place at all, two other things must be the same: the doer and whom it was
 * done to, the dead and the means, a telling word and the doer, and so on. Where one has only a month or a year, the
 * place and the dead, or the place and a telling word, must be.
 */
final class Keys {
    /** What a key is made of; the first six are things that a claim says beside place and time. */
    private enum Kind {
        ACTOR,
        INJURED,
        KILLED,
        MEANS,
        RECIPIENT,
        WORD,
        AREA,
        CELL,
        COPIED,
        DAY,
        NAME,
        REPORT,
        VAGUE,
        TWO_THINGS;

        private final long seed = name().hashCode();
    }

    /** Side of a cell in degrees; a town also gets the cells that lie within half of it, 27 km north and south. */
    private static final double CELL = 0.5;

    private static final int WORDS = 3;
    private static final int NAMES = 6;
    private static final long COUNTED = 3;

    private final Kinship kinship;

    Keys(Kinship kinship) {
        this.kinship = kinship;
    }

    /** All keys of a claim, of {@link Blocking#KEY_BITS} bits each, rising, each once. */
    long[] of(Sketch claim) {
        LongStream.Builder keys = LongStream.builder();
        keys.add(key(Kind.REPORT, claim.report().hashCode(), 0));
        Sketch.When when = claim.when();
        if (when != null) {
            Thing[] things = things(claim);
            addPlace(claim.where(), things, Times.isVague(when), keys);
            if (!Times.isVague(when)) {
                addNames(claim, keys);
                addDays(claim, when, keys);
                addTwoThings(things, claim.what().trigger(), keys);
                Arrays.stream(claim.wording()).limit(WORDS).forEach(shingle -> keys.add(key(Kind.COPIED, shingle, 0)));
            }
        }
        return distinct(keys.build().toArray());
    }

    /** The numbers rising, each once; LongStream.distinct would box every one. */
    private static long[] distinct(long[] keys) {
        Arrays.sort(keys);
        int size = 0;
        for (int i = 0; i < keys.length; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                keys[size++] = keys[i];
            }
        }
        return Arrays.copyOf(keys, size);
    }

    /** Something that a claim says beside place and time. */
    private record Thing(Kind kind, int hash) {
        long key() {
            return Keys.key(kind, hash, 0);
        }
    }

    private static void addPlace(Sketch.@Nullable Where where, Thing[] things, boolean vague, LongStream.Builder keys) {
        if (where == null || where.country() == null) {
            return;
        }
        int area = (where.adm1() == null ? where.text() : where.country() + "/" + where.adm1()).hashCode();
        for (Thing thing : things) {
            if (thing.kind() == Kind.KILLED || thing.kind() == Kind.WORD) {
                keys.add(key(Kind.VAGUE, area, thing.key()));
            }
            if (thing.kind() == Kind.KILLED) {
                keys.add(key(Kind.VAGUE, where.country().hashCode(), thing.key()));
            }
        }
        if (!vague) {
            if (where.adm1() != null) {
                keys.add(key(Kind.AREA, area, 0));
            }
            addCells(where, keys);
        }
    }

    /** The day and what was hit, for claims that look back at it without a place. */
    private static void addDays(Sketch claim, Sketch.When when, LongStream.Builder keys) {
        int day = Long.hashCode(when.from().toEpochDay());
        if (claim.where() != null) {
            claim.who().recipients().stream()
                    .filter(name -> !name.startsWith("@"))
                    .flatMapToInt(name -> Arrays.stream(Words.of(Parties.head(name), Set.of())))
                    .forEach(word -> keys.add(key(Kind.DAY, day, word)));
        } else if (claim.what().telling().looksBack()) {
            for (int word : claim.words()) {
                keys.add(key(Kind.DAY, day, word));
                keys.add(key(Kind.DAY, day - 1, word));
            }
        }
    }

    /** A place by its name, for claims that only name it in passing or that the gazetteer has no place for. */
    private static void addNames(Sketch claim, LongStream.Builder keys) {
        Sketch.Where where = claim.where();
        if (where == null || where.country() == null) {
            Arrays.stream(claim.names()).limit(NAMES).forEach(name -> keys.add(key(Kind.NAME, name, 0)));
        }
        if (where != null && where.precision() != Precision.COUNTRY) {
            Arrays.stream(Words.of(where.text(), Set.of())).forEach(name -> keys.add(key(Kind.NAME, name, 0)));
        }
    }

    private static void addCells(Sketch.Where where, LongStream.Builder keys) {
        Double lat = where.lat();
        Double lon = where.lon();
        if (Places.isPoint(where) && lat != null && lon != null) {
            for (int corner = 0; corner < 4; corner++) {
                double north = lat + (corner % 2 == 0 ? CELL : -CELL) / 2;
                double east = lon + (corner < 2 ? CELL : -CELL) / 2;
                keys.add(key(Kind.CELL, (int) Math.floor(north / CELL), (long) Math.floor(east / CELL)));
            }
        }
    }

    private Thing[] things(Sketch claim) {
        Set<Thing> things = new HashSet<>();
        addNames(Kind.ACTOR, claim.who().actors(), things);
        addNames(Kind.RECIPIENT, claim.who().recipients(), things);
        claim.what()
                .means()
                .forEach(means ->
                        things.add(new Thing(Kind.MEANS, Parties.head(means).hashCode())));
        IntStream.concat(Arrays.stream(claim.names()), Arrays.stream(claim.words()))
                .distinct()
                .limit(WORDS)
                .forEach(word -> things.add(new Thing(Kind.WORD, word)));
        addCount(Kind.KILLED, claim.toll().killed(), things);
        addCount(Kind.INJURED, claim.toll().injured(), things);
        return things.toArray(Thing[]::new);
    }

    private void addNames(Kind kind, Set<String> names, Set<Thing> things) {
        for (String name : names) {
            for (String one : kinship.line(name)) {
                things.add(new Thing(kind, Parties.head(one).hashCode()));
            }
        }
    }

    private static void addCount(Kind kind, @Nullable Range range, Set<Thing> things) {
        if (range != null && range.low() >= COUNTED) {
            things.add(new Thing(kind, Long.hashCode(range.low())));
        }
    }

    /** Any two things of two kinds, or two telling words; the doer and the sufferer only of an act of one word. */
    private static void addTwoThings(Thing[] things, String trigger, LongStream.Builder keys) {
        for (Thing one : things) {
            for (Thing other : things) {
                boolean rising = one.kind().compareTo(other.kind()) < 0
                        || (one.kind() == Kind.WORD && other.kind() == Kind.WORD && one.hash() < other.hash());
                if (rising) {
                    boolean parties = one.kind() == Kind.ACTOR && other.kind() == Kind.RECIPIENT;
                    long pair = key(one.kind(), one.hash(), other.key());
                    keys.add(key(Kind.TWO_THINGS, parties ? trigger.hashCode() : 0, pair));
                }
            }
        }
    }

    private static long key(Kind kind, int one, long other) {
        long mixed = mix(mix(mix(kind.seed) ^ one) ^ other);
        return mixed & ((1L << Blocking.KEY_BITS) - 1);
    }

    /** The finalizer of SplitMix64 (Sebastiano Vigna, public domain). */
    private static long mix(long seed) {
        long z = seed + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
