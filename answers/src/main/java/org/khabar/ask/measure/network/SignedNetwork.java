package org.khabar.ask.measure.network;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DefaultUndirectedGraph;
import org.jgrapht.graph.builder.GraphTypeBuilder;

/**
 * Who is with or against whom. Every pair has one sign or none: where reports tell both, the caller decides or leaves
 * the pair out.
 *
 * @param ties in the order of their names, whatever order they come in, so that equal networks give equal answers
 */
public record SignedNetwork(List<SignedTie> ties) {
    public SignedNetwork {
        ties = ties.stream()
                .distinct()
                .sorted(Comparator.comparing(SignedTie::first).thenComparing(SignedTie::second))
                .toList();
        Set<List<String>> pairs = new HashSet<>();
        for (SignedTie tie : ties) {
            if (!pairs.add(List.of(tie.first(), tie.second()))) {
                throw new IllegalArgumentException(
                        "The pair (%s, %s) must have one sign. Decide, or leave the pair out."
                                .formatted(tie.first(), tie.second()));
            }
        }
    }

    /** Everybody who has a tie, in order. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (SignedTie tie : ties) {
            names.add(tie.first());
            names.add(tie.second());
        }
        return names;
    }

    /** Its triads. */
    public Triads triads() {
        return Triads.of(this);
    }

    /** How far it is from two camps. */
    public Frustration frustration() {
        return Frustration.of(this);
    }

    /** Its groups of friends. */
    public Communities communities() {
        return Communities.of(this);
    }

    /** All ties as a graph. */
    Graph<String, SignedTie> graph() {
        Graph<String, SignedTie> graph = GraphTypeBuilder.<String, SignedTie>undirected()
                .edgeClass(SignedTie.class)
                .buildGraph();
        names().forEach(graph::addVertex);
        ties.forEach(tie -> graph.addEdge(tie.first(), tie.second(), tie));
        return graph;
    }

    /** Everybody, with the friendly ties alone. */
    Graph<String, DefaultEdge> friends() {
        Graph<String, DefaultEdge> graph = new DefaultUndirectedGraph<>(DefaultEdge.class);
        names().forEach(graph::addVertex);
        ties.stream().filter(SignedTie::friendly).forEach(tie -> graph.addEdge(tie.first(), tie.second()));
        return graph;
    }
}
