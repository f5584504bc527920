package org.khabar.ask.measure.network;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.DefaultUndirectedGraph;

/** Cycles with an odd number of hostile ties. Each holds a tie at odds, whatever the camps. */
final class OddCycles {
    /** A person seen after an even or an odd number of hostile ties. */
    private record Side(String name, boolean odd) {}

    /** One of the two pictures of a tie; they differ so that the graph keeps both. */
    private record Picture(SignedTie tie, boolean odd) {}

    private OddCycles() {}

    /** The number of such cycles that share no tie, each time the shortest; a low bound of the frustration. */
    static int apart(Graph<String, SignedTie> block) {
        Set<SignedTie> left = new HashSet<>(block.edgeSet());
        int found = 0;
        for (Optional<Set<SignedTie>> cycle = shortest(left); cycle.isPresent(); cycle = shortest(left)) {
            left.removeAll(cycle.get());
            found++;
        }
        return found;
    }

    /** The way from a person back to itself on the other side. The shortest over all persons uses no tie twice. */
    private static Optional<Set<SignedTie>> shortest(Set<SignedTie> ties) {
        Graph<Side, Picture> cover = cover(ties);
        return cover.vertexSet().stream()
                .filter(side -> !side.odd())
                .sorted(Comparator.comparing(Side::name))
                .map(side -> BFSShortestPath.findPathBetween(cover, side, new Side(side.name(), true)))
                .filter(Objects::nonNull)
                .min(Comparator.comparingInt(GraphPath::getLength))
                .map(path -> {
                    Set<SignedTie> cycle = new HashSet<>();
                    path.getEdgeList().forEach(picture -> cycle.add(picture.tie()));
                    return cycle;
                });
    }

    private static Graph<Side, Picture> cover(Set<SignedTie> ties) {
        Graph<Side, Picture> cover = new DefaultUndirectedGraph<>(Picture.class);
        ties.stream()
                .sorted(Comparator.comparing(SignedTie::first).thenComparing(SignedTie::second))
                .forEach(tie -> {
                    for (boolean odd : new boolean[] {false, true}) {
                        Side from = new Side(tie.first(), odd);
                        Side to = new Side(tie.second(), odd == tie.friendly());
                        cover.addVertex(from);
                        cover.addVertex(to);
                        cover.addEdge(from, to, new Picture(tie, odd));
                    }
                });
        return cover;
    }
}
