package org.khabar.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.khabar.match.likeness.Kinship;
import org.khabar.match.pair.Blocking;
import org.khabar.match.pair.Scorer;
import org.khabar.match.pair.Weights;
import org.khabar.match.sketch.Sketch;

/**
 * Puts claims together that speak of one happening. Immutable and safe to share between threads.
 *
 * <p>Two claims are linked when they are a pair for {@link Blocking} and more speaks for one happening than against it,
 * which depends on the two alone. Claims that are linked over however many steps, or that a decision puts together, are
 * a component, and every component is grouped by itself. So whole components give the same groups by themselves as
 * among all claims: when claims are added it is enough to group these anew, with all claims of the components that they
 * are {@linkplain #linked linked} with.
 */
public final class Matcher {
    static final Comparator<Sketch> FIRST = Comparator.comparing(
                    Sketch::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Sketch::report)
            .thenComparingInt(Sketch::sentence)
            .thenComparing(Sketch::id);

    private final Blocking blocking;
    private final Scorer scorer;

    /**
     * With what likenesses weigh, and who belongs to whom.
     *
     * @param parents id of what an actor belongs to, by the actor's id
     */
    public Matcher(Weights weights, Map<String, String> parents) {
        Kinship kinship = new Kinship(parents);
        this.blocking = new Blocking(kinship);
        this.scorer = new Scorer(weights, kinship);
    }

    /**
     * Every claim in exactly one group, whatever the order of the claims.
     *
     * @return by component, and within it by the day and id of each group's first claim
     */
    public List<Group> group(Collection<Sketch> claims, Constraints constraints) {
        Map<String, Sketch> once = new HashMap<>();
        claims.forEach(claim -> once.put(claim.id(), claim));
        List<Sketch> byDay = once.values().stream().sorted(FIRST).toList();
        Grouping grouping = new Grouping(blocking, scorer, new Decisions(constraints));
        return grouping.groupsOf(grouping.components(byDay));
    }

    /**
     * Begins to group claims that come in the order of their days.
     *
     * @param scattered by their ids, the last day of each report whose claims are of several days, or of none beside
     *     others with one
     */
    public Sweep sweep(Constraints constraints, Map<String, LocalDate> scattered) {
        Decisions decisions = new Decisions(constraints);
        return new Sweep(new Grouping(blocking, scorer, decisions), decisions, scattered);
    }

    /** Ids of those held claims that a new one is linked with; a claim outside the new one's window never is. */
    public Set<String> linked(Collection<Sketch> fresh, Collection<Sketch> held) {
        List<Sketch> all = new ArrayList<>(fresh);
        all.addAll(held);
        Set<String> linked = new TreeSet<>();
        int border = fresh.size();
        blocking.pairs(all, (one, other) -> {
            Sketch old = all.get(Math.max(one, other));
            if (Math.min(one, other) < border
                    && Math.max(one, other) >= border
                    && !linked.contains(old.id())
                    && scorer.bits(all.get(Math.min(one, other)), old) >= 0) {
                linked.add(old.id());
            }
        });
        return linked;
    }
}
