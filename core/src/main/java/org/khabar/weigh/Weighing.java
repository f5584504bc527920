package org.khabar.weigh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.model.claim.HeldClaim;
import org.khabar.weigh.source.Stakes;

/** Works out how far the claims of an incident bear each other out. Thread-safe. */
public final class Weighing {
    private final Independence independence;
    private final Comparison comparison;

    /** By these stakes, and by what they know of who belongs to whom. */
    public Weighing(Stakes stakes) {
        this.independence = new Independence(stakes);
        this.comparison = new Comparison(stakes.lineage());
    }

    /** The weight of each claim of one incident, by the day of its report and its id. */
    public List<Weight> weigh(Collection<HeldClaim> claims) {
        Grouping grouping = independence.group(claims);
        List<Voice> voices = grouping.voices();
        List<Weight> weights = new ArrayList<>();
        for (Witness claim : grouping.witnesses()) {
            Balance balance = Balance.of(claim, grouping, comparison);
            weights.add(new Weight(
                    claim.id(),
                    balance.credibility(),
                    claim.stake(),
                    of(balance.sure(), balance.weak(), voices),
                    of(balance.against(), balance.partial(), voices),
                    Reasons.of(balance, grouping)));
        }
        return weights;
    }

    private static List<Voice> of(Map<Integer, Witness> ones, Map<Integer, Witness> others, List<Voice> voices) {
        Set<String> ids = Stream.of(ones, others)
                .flatMap(side -> side.values().stream())
                .map(Witness::id)
                .collect(Collectors.toSet());
        return voices.stream()
                .filter(voice -> !Collections.disjoint(voice.claims(), ids))
                .toList();
    }
}
