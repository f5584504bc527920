package org.khabar.match;

import java.util.ArrayList;
import java.util.List;
import org.khabar.match.pair.Blocking;
import org.khabar.match.pair.Scorer;
import org.khabar.match.pair.Weights;
import org.khabar.match.sketch.Sketch;
import org.khabar.model.incident.Member;

/** One run of matching: links, components, groups. Immutable. */
final class Grouping {
    /** Components above this size are cut at their weaker links first, since grouping takes the square of the size. */
    static final int LARGE = 1_500;

    private static final double STEP_BITS = 2;
    private static final double MOST_BITS = 12;

    private final Blocking blocking;
    private final Scorer scorer;
    private final Decisions decisions;

    Grouping(Blocking blocking, Scorer scorer, Decisions decisions) {
        this.blocking = blocking;
        this.scorer = scorer;
        this.decisions = decisions;
    }

    /** Claims that are linked over however many steps, of claims that are given by day and id. */
    List<List<Sketch>> components(List<Sketch> claims) {
        return components(claims, 0);
    }

    /** The groups of whole components. */
    List<Group> groupsOf(List<List<Sketch>> components) {
        return components.parallelStream()
                .flatMap(component -> groups(component).stream())
                .toList();
    }

    private List<List<Sketch>> components(List<Sketch> claims, double leastBits) {
        Components components = new Components(claims.size());
        decisions.join(claims, components);
        blocking.pairs(claims, (one, other) -> {
            if (!components.together(one, other) && bits(claims.get(one), claims.get(other)) >= leastBits) {
                components.join(one, other);
            }
        });
        return components.list().stream().map(numbers -> pick(claims, numbers)).toList();
    }

    private List<Group> groups(List<Sketch> component) {
        List<Group> groups = new ArrayList<>();
        for (List<Sketch> piece : pieces(component, 0)) {
            for (List<Sketch> members : piece.size() > LARGE ? List.of(piece) : clusters(piece)) {
                groups.addAll(sure(component.getFirst().id(), members));
            }
        }
        return groups;
    }

    /** A component in pieces that are small enough to group, or else hang together too closely to be cut. */
    private List<List<Sketch>> pieces(List<Sketch> claims, double leastBits) {
        if (claims.size() <= LARGE || leastBits >= MOST_BITS) {
            return List.of(claims);
        }
        double next = leastBits + STEP_BITS;
        return components(claims, next).stream()
                .flatMap(piece -> pieces(piece, next).stream())
                .toList();
    }

    private List<List<Sketch>> clusters(List<Sketch> claims) {
        if (claims.size() == 1) {
            return List.of(claims);
        }
        float[][] bits = new float[claims.size()][claims.size()];
        Components decided = new Components(claims.size());
        decisions.join(claims, decided);
        for (int i = 0; i < bits.length; i++) {
            for (int k = 0; k < i; k++) {
                bits[i][k] = link(claims.get(i), claims.get(k));
                bits[k][i] = bits[i][k];
            }
        }
        Clusters clusters = new Clusters(bits);
        decided.list().forEach(numbers -> {
            for (int number : numbers) {
                clusters.preset(numbers[0], number);
            }
        });
        return clusters.run().stream()
                .map(numbers -> pick(claims, numbers.stream().mapToInt(n -> n).toArray()))
                .toList();
    }

    /** The group of those that surely enough belong to the first, and one of its own for each of the rest. */
    private List<Group> sure(String component, List<Sketch> members) {
        List<Member> sure = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        for (Sketch member : members) {
            double probability = sure.isEmpty() ? 1 : belongs(member, members);
            if (probability >= Group.LEAST) {
                sure.add(new Member(member.id(), member.report(), probability));
            } else {
                groups.add(new Group(component, List.of(new Member(member.id(), member.report(), 1))));
            }
        }
        groups.addFirst(new Group(component, sure));
        return groups;
    }

    private double belongs(Sketch member, List<Sketch> members) {
        double sum = 0;
        double best = -Clusters.MOST_BITS;
        int linked = 0;
        for (Sketch other : members) {
            if (other.id().equals(member.id())) {
                continue;
            }
            if (decisions.together(member, other)) {
                return 1;
            }
            double bits = bits(member, other);
            if (bits > Scorer.NEVER) {
                double clamped = Math.clamp(bits, -Clusters.MOST_BITS, Clusters.MOST_BITS);
                sum += clamped;
                best = Math.max(best, clamped);
                linked++;
            }
        }
        return linked == 0 ? 0 : Weights.probability((sum / linked + best) / 2);
    }

    private float link(Sketch one, Sketch other) {
        double bits = bits(one, other);
        if (bits > Scorer.NEVER) {
            return (float) bits;
        }
        return decisions.apart(one, other) ? Clusters.APART : Clusters.CONTRADICT;
    }

    private double bits(Sketch one, Sketch other) {
        return decisions.apart(one, other) ? Scorer.NEVER : scorer.bits(one, other);
    }

    private static List<Sketch> pick(List<Sketch> claims, int[] numbers) {
        List<Sketch> picked = new ArrayList<>(numbers.length);
        for (int number : numbers) {
            picked.add(claims.get(number));
        }
        return picked;
    }
}
