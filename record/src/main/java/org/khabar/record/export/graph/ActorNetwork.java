package org.khabar.record.export.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.Name;
import org.khabar.record.export.gist.Stated;
import org.khabar.record.export.seam.ExportSource;
import org.khabar.record.export.seam.Exported;
import org.khabar.record.export.seam.Exporter;
import org.khabar.record.export.seam.MatchedClaim;
import org.khabar.record.export.seam.Tally;

/**
 * Gathers the network and writes it as GraphML. Holds one edge for each relation between two actors and the ids of the
 * claims behind it; nothing else of the record.
 */
public final class ActorNetwork implements Exporter {
    /**
     * Which edge.
     *
     * @param from id of the actor it goes out from
     * @param to id of the actor it goes to
     * @param label of the relation
     */
    record Pair(String from, String to, String label) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            int byFrom = from.compareTo(other.from);
            int byTo = to.compareTo(other.to);
            return byFrom != 0 ? byFrom : byTo != 0 ? byTo : label.compareTo(other.label);
        }
    }

    @Override
    public Exported write(ExportSource source, Writer out) throws IOException {
        Tally left = new Tally();
        Map<Pair, Bond> bonds = new TreeMap<>();
        source.forEachClaim(matched -> {
            Optional<Relation> relation = relation(matched.claim());
            List<Pair> pairs = relation.map(told -> pairs(told, matched)).orElse(List.of());
            if (relation.isPresent() && pairs.isEmpty()) {
                left.leftOut();
            }
            for (Pair pair : pairs) {
                bonds.computeIfAbsent(pair, key -> new Bond(relation.orElseThrow()))
                        .add(matched);
            }
        });
        bonds.values().removeIf(bond -> bond.claims().isEmpty());
        new GraphMl(source).write(bonds, out);
        return new Exported(bonds.size(), left.exported().leftOut());
    }

    private static Optional<Relation> relation(Claim claim) {
        boolean told = switch (claim.stance().status()) {
            case PAST, ONGOING -> true;
            case FUTURE, HYPOTHETICAL -> false;
        };
        return told && (Stated.affirmed(claim) || Stated.denied(claim)) ? Relation.of(claim) : Optional.empty();
    }

    private static List<Pair> pairs(Relation relation, MatchedClaim matched) {
        Claim.Roles roles = matched.claim().roles();
        List<String> actors = known(roles.actors());
        List<Pair> pairs = new ArrayList<>();
        if (roles.recipients().isEmpty() && relation.mutual()) {
            // Of three in a fight nobody says who stands with whom; only two make a pair.
            return actors.size() == 2 ? List.of(pair(relation, actors.getFirst(), actors.getLast())) : List.of();
        }
        for (String from : actors) {
            for (String to : known(roles.recipients())) {
                if (!from.equals(to)) {
                    pairs.add(pair(relation, from, to));
                }
            }
        }
        return pairs.stream().distinct().toList();
    }

    /** What holds both ways is one edge, whichever is named first. */
    private static Pair pair(Relation relation, String from, String to) {
        boolean turn = relation.mutual() && from.compareTo(to) > 0;
        return new Pair(turn ? to : from, turn ? from : to, relation.label());
    }

    private static List<String> known(List<Name> names) {
        TreeSet<String> ids = new TreeSet<>();
        for (Name name : names) {
            if (name.actor() != null) {
                ids.add(name.actor());
            }
        }
        return List.copyOf(ids);
    }
}
