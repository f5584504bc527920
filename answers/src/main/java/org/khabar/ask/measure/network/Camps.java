package org.khabar.ask.measure.network;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.Graph;

/** Puts the people of one block into two camps with few ties at odds. For one thread. */
final class Camps {
    /** 2^19 ways of two camps take a fraction of a second. */
    private static final int LARGEST = 20;

    private static final int STARTS = 200;

    private final List<SignedTie> ties;
    private final int[] first;
    private final int[] second;
    private final List<List<Integer>> tiesOf;

    Camps(Graph<String, SignedTie> block) {
        List<String> names = block.vertexSet().stream().sorted().toList();
        Map<String, Integer> place =
                IntStream.range(0, names.size()).boxed().collect(Collectors.toMap(names::get, i -> i));
        ties = List.copyOf(block.edgeSet());
        first = ties.stream().mapToInt(tie -> place.get(tie.first())).toArray();
        second = ties.stream().mapToInt(tie -> place.get(tie.second())).toArray();
        tiesOf = IntStream.range(0, names.size())
                .mapToObj(name -> IntStream.range(0, ties.size())
                        .filter(tie -> first[tie] == name || second[tie] == name)
                        .boxed()
                        .toList())
                .toList();
    }

    /** Is it small enough to try all ways? */
    boolean fits() {
        return tiesOf.size() <= LARGEST;
    }

    /** The fewest ties at odds: tries all ways, each one person away from the last (Gray code). */
    List<SignedTie> best() {
        boolean[] camp = new boolean[tiesOf.size()];
        boolean[] best = camp.clone();
        int odds = atOdds(camp).size();
        int fewest = odds;
        for (int step = 1; step < 1 << Math.max(0, tiesOf.size() - 1); step++) {
            int person = Integer.numberOfTrailingZeros(step);
            odds -= gain(camp, person);
            camp[person] = !camp[person];
            if (odds < fewest) {
                fewest = odds;
                best = camp.clone();
            }
        }
        return atOdds(best);
    }

    /** Few ties at odds: from many fixed starts, moves whoever makes fewer while there is one. */
    List<SignedTie> good() {
        Random random = new Random(0);
        List<SignedTie> fewest = ties;
        for (int start = 0; start < STARTS; start++) {
            boolean[] camp = new boolean[tiesOf.size()];
            for (int person = 0; person < camp.length; person++) {
                camp[person] = start > 0 && random.nextBoolean();
            }
            settle(camp);
            List<SignedTie> odds = atOdds(camp);
            fewest = odds.size() < fewest.size() ? odds : fewest;
        }
        return fewest;
    }

    private void settle(boolean[] camp) {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int person = 0; person < camp.length; person++) {
                if (gain(camp, person) > 0) {
                    camp[person] = !camp[person];
                    moved = true;
                }
            }
        }
    }

    /** How many ties fewer are at odds once the person changes camps. */
    private int gain(boolean[] camp, int person) {
        int gain = 0;
        for (int tie : tiesOf.get(person)) {
            gain += isAtOdds(camp, tie) ? 1 : -1;
        }
        return gain;
    }

    private List<SignedTie> atOdds(boolean[] camp) {
        return IntStream.range(0, ties.size())
                .filter(tie -> isAtOdds(camp, tie))
                .mapToObj(ties::get)
                .toList();
    }

    private boolean isAtOdds(boolean[] camp, int tie) {
        return ties.get(tie).isAtOdds(camp[first[tie]] == camp[second[tie]]);
    }
}
