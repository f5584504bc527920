package org.khabar.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.incident.Incident;
import org.khabar.model.incident.Member;
import org.khabar.record.Workspace;
import org.khabar.record.count.Counts;
import org.khabar.record.count.Doubtful;
import org.khabar.record.view.Filter;
import org.khabar.record.view.View;

/**
 * What waits for an analyst's look: claims that only probably belong, and rival versions, until somebody accepts them.
 */
public final class Doubts {
    private static final double RIVALS = 0.4;
    private static final double UNKNOWN = 0.2;

    /** So many incidents are looked through at once, the most doubtful first. */
    private static final int STRETCH = 500;

    private final Workspace workspace;

    public Doubts(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The most doubtful first; holds no more than it gives. */
    public List<Doubt> list(int limit) {
        View view = workspace.look(null);
        Set<String> accepted = view.standing().accepted();
        Comparator<Doubt> surest =
                Comparator.comparingDouble(Doubt::doubt).thenComparing(Doubt::id, Comparator.reverseOrder());
        PriorityQueue<Doubt> worst = new PriorityQueue<>(surest);
        Counts counts = view.count(Filter.ALL);
        boolean more = true;
        for (long skip = 0; more; skip += STRETCH) {
            List<Doubtful> stretch = counts.doubtful(new Doubtful.Weights(RIVALS, UNKNOWN), skip, STRETCH);
            view.forEachIncident(stretch.stream().map(Doubtful::incident).toList(), (incident, claims) -> {
                for (Doubt doubt : of(incident, claims, accepted)) {
                    worst.add(doubt);
                    if (worst.size() > limit) {
                        worst.poll();
                    }
                }
            });
            more = stretch.size() == STRETCH && !isFull(worst, limit, stretch.getLast());
        }
        List<Doubt> list = new ArrayList<>(worst);
        list.sort(surest.reversed());
        return list;
    }

    /** Is nothing that comes later more doubtful than all that is kept? */
    private static boolean isFull(PriorityQueue<Doubt> worst, int limit, Doubtful last) {
        Doubt least = worst.peek();
        return worst.size() >= limit && least != null && last.doubt() < least.doubt();
    }

    private static List<Doubt> of(Incident incident, List<HeldClaim> claims, Set<String> accepted) {
        Map<String, Claim> byId = new HashMap<>();
        claims.forEach(held -> byId.put(held.claim().id(), held.claim()));
        List<Doubt> doubts = new ArrayList<>();
        for (Member member : incident.members()) {
            Claim claim = byId.get(member.claim());
            if (claim != null && member.isProbable() && !accepted.contains(claim.id())) {
                doubts.add(new Doubt(
                        claim.id(),
                        1 - member.probability(),
                        "belongs to %s with a probability of %.2f".formatted(incident.id(), member.probability()),
                        claim.anchor().quote()));
            }
        }
        boolean open = !accepted.containsAll(byId.keySet());
        String quote = claims.getFirst().claim().anchor().quote();
        if (open && incident.versions().killed().size() > 1) {
            doubts.add(new Doubt(
                    incident.id(),
                    RIVALS,
                    "%d numbers of killed"
                            .formatted(incident.versions().killed().size()),
                    quote));
        }
        if (open && incident.place() == null) {
            doubts.add(new Doubt(incident.id(), UNKNOWN, "the place is not known", quote));
        }
        return doubts;
    }
}
