package org.khabar.weigh;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The voices for and against one claim.
 *
 * <p>A party's word spoils a voice that states, and does not spoil one that denies. So a copy, which can only join
 * voices or carry a party's name, never makes the claim look better.
 *
 * @param sure for each voice that states it outright and without a stake, the first witness that does
 * @param weak for each other voice that states it, the first witness that makes it weak
 * @param against for each voice that denies it outright and without a stake, the first witness that does
 * @param partial for each other voice that denies it, the first witness that does
 * @param refuted do two witnesses with no direct bond deny it outright and without a stake?
 */
record Balance(
        Map<Integer, Witness> sure,
        Map<Integer, Witness> weak,
        Map<Integer, Witness> against,
        Map<Integer, Witness> partial,
        boolean refuted) {
    /** Holds every claim of an incident against one. */
    static Balance of(Witness claim, Grouping grouping, Comparison comparison) {
        Map<Integer, Witness> sure = new LinkedHashMap<>();
        Map<Integer, Witness> weak = new LinkedHashMap<>();
        Map<Integer, Witness> against = new LinkedHashMap<>();
        Map<Integer, Witness> partial = new LinkedHashMap<>();
        Set<Integer> parties = new HashSet<>();
        List<Integer> deniers = new ArrayList<>();
        for (int i = 0; i < grouping.witnesses().size(); i++) {
            Witness witness = grouping.witnesses().get(i);
            boolean party = witness.stake().isParty();
            boolean plain = witness.isOutright() && !party;
            int voice = grouping.voiceOf(i);
            switch (comparison.of(witness, claim)) {
                case STATES -> {
                    (plain ? sure : weak).putIfAbsent(voice, witness);
                    if (party && parties.add(voice)) {
                        weak.put(voice, witness);
                    }
                }
                case DENIES -> {
                    (plain ? against : partial).putIfAbsent(voice, witness);
                    if (plain) {
                        deniers.add(i);
                    }
                }
                case SILENT -> {}
            }
        }
        sure.keySet().removeAll(parties);
        weak.keySet().removeAll(sure.keySet());
        partial.keySet().removeAll(against.keySet());
        return new Balance(sure, weak, against, partial, anyUnlinked(deniers, grouping));
    }

    /**
     * Two direct deniers count as two even where a chain of copies joins them: otherwise a copy could take one of them
     * away and make the claim look better.
     */
    private static boolean anyUnlinked(List<Integer> deniers, Grouping grouping) {
        return deniers.stream().anyMatch(one -> deniers.stream().anyMatch(other -> grouping.isUnlinked(one, other)));
    }

    /** The number of the Admiralty code that the voices come to; docs/methods/credibility.md has the table. */
    Credibility credibility() {
        if (sure.isEmpty() && weak.isEmpty()) {
            return Credibility.CANNOT_BE_JUDGED;
        }
        return against.isEmpty() ? undisputed() : disputed();
    }

    private Credibility undisputed() {
        if (sure.isEmpty()) {
            return weak.size() > 1 && partial.isEmpty() ? Credibility.POSSIBLY_TRUE : Credibility.CANNOT_BE_JUDGED;
        }
        if (sure.size() > 1) {
            return partial.isEmpty() ? Credibility.CONFIRMED : Credibility.PROBABLY_TRUE;
        }
        return weak.isEmpty() || !partial.isEmpty() ? Credibility.POSSIBLY_TRUE : Credibility.PROBABLY_TRUE;
    }

    private Credibility disputed() {
        return switch (sure.size()) {
            case 0 -> refuted ? Credibility.IMPROBABLE : Credibility.DOUBTFUL;
            case 1 -> Credibility.DOUBTFUL;
            default -> Credibility.POSSIBLY_TRUE;
        };
    }
}
