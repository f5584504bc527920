package org.khabar.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.match.Constraints.Apart;
import org.khabar.match.sketch.Sketch;

/** Constraints in a form that answers quickly. Immutable. */
final class Decisions {
    private final Map<String, Integer> sets = new HashMap<>();
    private final Set<Apart> apart;

    Decisions(Constraints constraints) {
        this.apart = constraints.apart();
        List<Set<String>> together = constraints.together();
        Components joined = new Components(together.size());
        for (int i = 0; i < together.size(); i++) {
            for (String claim : together.get(i)) {
                Integer before = sets.putIfAbsent(claim, i);
                if (before != null) {
                    joined.join(before, i);
                }
            }
        }
        sets.replaceAll((claim, set) -> joined.find(set));
    }

    /** Has somebody put the claim together with others? */
    boolean isDecided(Sketch claim) {
        return sets.containsKey(claim.id());
    }

    /** Has somebody put the two together? */
    boolean together(Sketch one, Sketch other) {
        Integer set = sets.get(one.id());
        return set != null && set.equals(sets.get(other.id()));
    }

    /** Has somebody said that the two are two, and nobody that they are one? */
    boolean apart(Sketch one, Sketch other) {
        return !apart.isEmpty() && apart.contains(new Apart(one.id(), other.id())) && !together(one, other);
    }

    /** Joins the numbers of those claims that are put together. */
    void join(List<Sketch> claims, Components components) {
        Map<Integer, Integer> firsts = new HashMap<>();
        for (int i = 0; i < claims.size() && !sets.isEmpty(); i++) {
            Integer set = sets.get(claims.get(i).id());
            if (set != null) {
                Integer first = firsts.putIfAbsent(set, i);
                if (first != null) {
                    components.join(first, i);
                }
            }
        }
    }
}
