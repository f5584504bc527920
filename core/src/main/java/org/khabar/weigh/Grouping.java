package org.khabar.weigh;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The claims of one incident with what joins them. */
final class Grouping {
    private final List<Witness> witnesses;
    /** For each claim the place of the earliest that a chain joins it to. */
    private final int[] first;
    /** For each claim the earlier ones that something joins it to directly, and what. */
    private final BitSet[] linked;

    private final List<TreeSet<String>> reasons = new ArrayList<>();

    /** Joins every two that have a bond; the claims come by day and id. */
    Grouping(List<Witness> witnesses, Bond bond) {
        this.witnesses = List.copyOf(witnesses);
        this.first = new int[witnesses.size()];
        this.linked = new BitSet[witnesses.size()];
        for (int i = 0; i < witnesses.size(); i++) {
            first[i] = i;
            linked[i] = new BitSet();
            reasons.add(new TreeSet<>());
            for (int j = 0; j < i; j++) {
                Optional<String> why = bond.find(witnesses.get(j), witnesses.get(i));
                if (why.isPresent()) {
                    linked[i].set(j);
                    reasons.get(i).add(why.get());
                    join(first[j], first[i]);
                }
            }
        }
    }

    private void join(int one, int other) {
        if (one != other) {
            int to = Math.min(one, other);
            int from = Math.max(one, other);
            for (int k = 0; k < first.length; k++) {
                first[k] = first[k] == from ? to : first[k];
            }
        }
    }

    List<Witness> witnesses() {
        return witnesses;
    }

    /** Names the voice of a claim: the same number for all that are joined to it. */
    int voiceOf(int claim) {
        return first[claim];
    }

    /** Does nothing join these two directly? */
    boolean isUnlinked(int one, int other) {
        return one != other && !linked[Math.max(one, other)].get(Math.min(one, other));
    }

    /** The voices, in the order in which they first spoke. */
    List<Voice> voices() {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < first.length; i++) {
            members.computeIfAbsent(first[i], key -> new ArrayList<>()).add(i);
        }
        return members.values().stream().map(this::voice).toList();
    }

    private Voice voice(List<Integer> members) {
        TreeSet<String> outlets = new TreeSet<>();
        TreeSet<String> why = new TreeSet<>();
        List<String> claims = new ArrayList<>();
        for (int i : members) {
            outlets.addAll(witnesses.get(i).speaker().outlets());
            why.addAll(reasons.get(i));
            claims.add(witnesses.get(i).id());
        }
        String name = witnesses.get(members.getFirst()).speaker().name();
        return new Voice(name, List.copyOf(outlets), claims, List.copyOf(why));
    }
}
