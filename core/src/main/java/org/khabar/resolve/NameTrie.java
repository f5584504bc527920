package org.khabar.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest known name that starts at a word. Names are kept as words ({@link NameWords#normalise}); one name
 * may stand for several things. Made once by a {@link Builder}, then never changed, so any number of threads may look.
 *
 * @param <T> what a name stands for
 */
public final class NameTrie<T> {
    private static final int ROOT = 0;
    private static final int NONE = -1;

    private final Map<String, Integer> vocabulary;
    private final Arcs arcs;
    private final List<List<T>> values;

    private NameTrie(Builder<T> builder) {
        this.vocabulary = Map.copyOf(builder.vocabulary);
        this.arcs = builder.arcs;
        this.values = builder.values.stream().map(List::copyOf).toList();
    }

    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /**
     * A name that was found.
     *
     * @param length how many words it takes
     * @param values all that it may stand for, in the order of putting
     */
    public record Match<T>(int length, List<T> values) {}

    /** The longest name that starts at word {@code i}, or null. A capitalised word also meets its small form. */
    public @Nullable Match<T> longestAt(List<String> words, int i) {
        Found found = new Found();
        walk(words, i, ROOT, 0, found);
        return found.node == ROOT ? null : new Match<>(found.length, values.get(found.node));
    }

    /** All that this very name stands for; empty where it is not known. */
    public List<T> listExact(List<String> words) {
        @Nullable Match<T> match = words.isEmpty() ? null : longestAt(words, 0);
        return match != null && match.length() == words.size() ? match.values() : List.of();
    }

    private void walk(List<String> words, int i, int node, int length, Found best) {
        if (length > best.length && !values.get(node).isEmpty()) {
            best.node = node;
            best.length = length;
        }
        if (i >= words.size()) {
            return;
        }
        String word = words.get(i);
        step(words, i, node, length, best, vocabulary.get(word));
        if (Character.isUpperCase(word.charAt(0))) {
            step(words, i, node, length, best, vocabulary.get(word.toLowerCase(Locale.ROOT)));
        }
    }

    private void step(List<String> words, int i, int node, int length, Found best, @Nullable Integer word) {
        int next = word == null ? NONE : arcs.next(node, word);
        if (next != NONE) {
            walk(words, i + 1, next, length + 1, best);
        }
    }

    private static final class Found {
        private int node = ROOT;
        private int length;
    }

    /** Collects names. Not for several threads. */
    public static final class Builder<T> {
        private final Map<String, Integer> vocabulary = new HashMap<>();
        private final Arcs arcs = new Arcs();
        private final List<List<T>> values = new ArrayList<>(List.of(List.of()));

        private Builder() {}

        /**
         * Lets a name stand for a value, beside what it stood for before; the same value is not kept twice.
         *
         * @throws IllegalArgumentException if there are no words
         */
        public Builder<T> put(List<String> words, T value) {
            if (words.isEmpty()) {
                throw new IllegalArgumentException("The name of %s must hold at least one word.".formatted(value));
            }
            int node = ROOT;
            for (String word : words) {
                int id = vocabulary.computeIfAbsent(word, w -> vocabulary.size());
                int next = arcs.next(node, id);
                if (next == NONE) {
                    next = values.size();
                    values.add(List.of());
                    arcs.add(node, id, next);
                }
                node = next;
            }
            if (!values.get(node).contains(value)) {
                List<T> more = new ArrayList<>(values.get(node));
                more.add(value);
                values.set(node, more);
            }
            return this;
        }

        /** The trie of all names put so far. The builder must not be used again. */
        public NameTrie<T> build() {
            return new NameTrie<>(this);
        }
    }

    /** Arcs from (node, word) to node in one open-addressed table: half a million names in some twenty megabytes. */
    private static final class Arcs {
        private long[] keys = filled(1024);
        private int[] targets = new int[1024];
        private int size;

        int next(int node, int word) {
            int slot = slotOf(key(node, word));
            return keys[slot] == NONE ? NONE : targets[slot];
        }

        void add(int node, int word, int target) {
            if (2 * (size + 1) > keys.length) {
                grow();
            }
            long key = key(node, word);
            int slot = slotOf(key);
            keys[slot] = key;
            targets[slot] = target;
            size++;
        }

        private void grow() {
            long[] oldKeys = keys;
            int[] oldTargets = targets;
            keys = filled(2 * oldKeys.length);
            targets = new int[keys.length];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != NONE) {
                    int slot = slotOf(oldKeys[i]);
                    keys[slot] = oldKeys[i];
                    targets[slot] = oldTargets[i];
                }
            }
        }

        private int slotOf(long key) {
            int mask = keys.length - 1;
            // Fibonacci hashing (Knuth, TAOCP 3, 6.4) spreads neighbouring nodes.
            int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 33) & mask;
            while (keys[slot] != NONE && keys[slot] != key) {
                slot = (slot + 1) & mask;
            }
            return slot;
        }

        private static long key(int node, int word) {
            return ((long) node << 32) | word;
        }

        private static long[] filled(int length) {
            long[] keys = new long[length];
            Arrays.fill(keys, NONE);
            return keys;
        }
    }
}
