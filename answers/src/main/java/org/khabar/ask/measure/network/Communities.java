package org.khabar.ask.measure.network;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.GreedyModularityAlgorithm;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;

/**
 * Groups with more friendly ties within than chance would put there, found within each part that hangs together.
 * Hostile ties play no part.
 *
 * <p>Source: A. Clauset, M. E. J. Newman and C. Moore, Finding community structure in very large networks, Physical
 * Review E 70 (2004), as in JGraphT.
 *
 * @param groups the largest first, then by name; whoever has no friendly tie is a group alone
 * @param modularity how much better than chance, −0.5 to 1; 0 without friendly ties
 */
public record Communities(List<NavigableSet<String>> groups, double modularity) {
    public Communities {
        groups = List.copyOf(groups);
    }

    static Communities of(SignedNetwork network) {
        Graph<String, DefaultEdge> friends = network.friends();
        if (friends.edgeSet().isEmpty()) {
            return new Communities(
                    sorted(friends.vertexSet().stream().map(Set::of).toList()), 0);
        }
        List<Set<String>> found = new ConnectivityInspector<>(friends)
                .connectedSets().stream()
                        .map(names -> new AsSubgraph<>(friends, names))
                        .flatMap(part -> within(part).stream())
                        .toList();
        return new Communities(sorted(found), new UndirectedModularityMeasurer<>(friends).modularity(found));
    }

    private static List<Set<String>> within(Graph<String, DefaultEdge> part) {
        return part.edgeSet().isEmpty()
                ? List.of(part.vertexSet())
                : new GreedyModularityAlgorithm<>(part).getClustering().getClusters();
    }

    private static List<NavigableSet<String>> sorted(List<Set<String>> groups) {
        return groups.stream()
                .<NavigableSet<String>>map(TreeSet::new)
                .sorted(Comparator.<NavigableSet<String>>comparingInt(Set::size)
                        .reversed()
                        .thenComparing(NavigableSet::first))
                .toList();
    }
}
