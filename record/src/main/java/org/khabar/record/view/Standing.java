package org.khabar.record.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khabar.model.decision.Act;
import org.khabar.model.decision.ClaimRef;
import org.khabar.model.decision.Decision;

/**
 * What the decisions amount to that were made by some time and not taken back.
 *
 * @param holding the decisions that hold, in the order of deciding
 * @param accepted ids of claims that somebody confirmed
 * @param rejected ids of claims that nobody is to see
 * @param corrected fields by claim, the later decision over the earlier
 * @param together claims that speak of one happening
 * @param apart claims that do not: the first set of each pair from the second
 * @param lost decisions of which a claim is no longer there
 */
public record Standing(
        List<Decision> holding,
        Set<String> accepted,
        Set<String> rejected,
        Map<String, Map<String, String>> corrected,
        List<Set<String>> together,
        List<Apart> apart,
        List<Decision> lost) {
    /** Two groups of claims that speak of two happenings. */
    public record Apart(Set<String> out, Set<String> rest) {}

    /** Finds the claim that a reference means now, or null. */
    interface Finder {
        @Nullable
        String find(ClaimRef ref);
    }

    /**
     * What these decisions amount to.
     *
     * @param decisions all of them, in the order of deciding
     * @param until only those made before; null for all
     */
    static Standing of(List<Decision> decisions, @Nullable Instant until, Finder finder) {
        Map<Long, Decision> holding = new TreeMap<>();
        for (Decision decision : decisions) {
            if (until == null || decision.made().isBefore(until)) {
                holding.put(decision.number(), decision);
            }
        }
        List<Decision> latestFirst = new ArrayList<>(holding.values()).reversed();
        for (Decision decision : latestFirst) {
            if (holding.containsKey(decision.number()) && decision.act() instanceof Act.Undo undo) {
                holding.remove(undo.decision());
            }
        }
        Draft draft = new Draft(finder);
        holding.values().forEach(draft::apply);
        return draft.standing(List.copyOf(holding.values()));
    }

    /** Every claim that a decision speaks of. */
    Set<String> claims() {
        Set<String> claims = new TreeSet<>(accepted);
        claims.addAll(rejected);
        claims.addAll(corrected.keySet());
        together.forEach(claims::addAll);
        for (Apart each : apart) {
            claims.addAll(each.out());
            claims.addAll(each.rest());
        }
        return claims;
    }

    /** The decisions, applied one after the other. */
    private static final class Draft {
        private final Finder finder;
        private final Set<String> accepted = new HashSet<>();
        private final Set<String> rejected = new HashSet<>();
        private final Map<String, Map<String, String>> corrected = new HashMap<>();
        private final List<Set<String>> together = new ArrayList<>();
        private final List<Apart> apart = new ArrayList<>();
        private final List<Decision> lost = new ArrayList<>();

        Draft(Finder finder) {
            this.finder = finder;
        }

        void apply(Decision decision) {
            boolean gone = false;
            for (ClaimRef ref : decision.act().claims()) {
                gone |= finder.find(ref) == null;
            }
            if (gone) {
                lost.add(decision);
            }
            switch (decision.act()) {
                case Act.Accept accept -> accept(found(accept.claims()));
                case Act.Reject reject -> rejected.addAll(found(reject.claims()));
                case Act.Correct correct ->
                    found(correct.claims())
                            .forEach(claim -> corrected
                                    .computeIfAbsent(claim, key -> new TreeMap<>())
                                    .putAll(correct.fields()));
                case Act.Merge merge -> together(found(merge.claims()));
                case Act.Split split -> split(found(split.out()), found(split.rest()));
                case Act.Rate rate -> {}
                case Act.Score score -> {}
                case Act.Undo undo -> {}
            }
        }

        private void accept(Set<String> claims) {
            accepted.addAll(claims);
            rejected.removeAll(claims);
            together(claims);
        }

        /** The later decision counts: what was put together before and is split now loses those that leave. */
        private void split(Set<String> out, Set<String> rest) {
            for (int i = 0; i < together.size(); i++) {
                Set<String> set = together.get(i);
                if (set.stream().anyMatch(out::contains) && set.stream().anyMatch(rest::contains)) {
                    Set<String> staying = new TreeSet<>(set);
                    staying.removeAll(out);
                    together.set(i, staying);
                }
            }
            together(out);
            apart.add(new Apart(out, rest));
        }

        private void together(Set<String> claims) {
            if (claims.size() > 1) {
                together.add(claims);
                apart.removeIf(each -> claims.stream().anyMatch(each.out()::contains)
                        && claims.stream().anyMatch(each.rest()::contains));
            }
        }

        private Set<String> found(List<ClaimRef> refs) {
            Set<String> found = new TreeSet<>();
            for (ClaimRef ref : refs) {
                String claim = finder.find(ref);
                if (claim != null) {
                    found.add(claim);
                }
            }
            return found;
        }

        Standing standing(List<Decision> holding) {
            return new Standing(
                    holding,
                    Set.copyOf(accepted),
                    Set.copyOf(rejected),
                    Map.copyOf(corrected),
                    List.copyOf(together),
                    List.copyOf(apart),
                    List.copyOf(lost));
        }
    }
}
