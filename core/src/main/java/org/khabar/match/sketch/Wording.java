package org.khabar.match.sketch;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Fingerprints of sentences, to tell copied wording from the same thing told twice: the smallest hashes of the
 * three-word shingles under several hash functions (Broder, "On the resemblance and containment of documents", 1997).
 */
public final class Wording {
    /** How many numbers a fingerprint has; the share of equal ones estimates the share of shingles in common. */
    public static final int SIZE = 8;

    private static final int SHINGLE = 3;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Wording() {}

    /** The fingerprint of a text, {@link #SIZE} numbers. */
    public static int[] of(String text) {
        String[] words = NO_WORD.split(text.toLowerCase(Locale.ROOT).strip());
        int[] least = new int[SIZE];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int i = 0; i == 0 || i + SHINGLE <= words.length; i++) {
            int shingle = Arrays.hashCode(Arrays.copyOfRange(words, i, Math.min(words.length, i + SHINGLE)));
            for (int k = 0; k < SIZE; k++) {
                least[k] = Math.min(least[k], mix(shingle + k * 0x9E3779B9));
            }
        }
        return least;
    }

    /** About the share of three-word shingles that both texts have, 0 to 1. */
    public static double resemblance(int[] one, int[] other) {
        int same = 0;
        for (int k = 0; k < SIZE; k++) {
            same += one[k] == other[k] ? 1 : 0;
        }
        return (double) same / SIZE;
    }

    /** The finalizer of MurmurHash3 (Austin Appleby, public domain). */
    private static int mix(int hash) {
        int h = hash;
        h ^= h >>> 16;
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        return h ^ (h >>> 16);
    }
}
