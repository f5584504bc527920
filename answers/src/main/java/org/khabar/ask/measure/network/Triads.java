package org.khabar.ask.measure.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jgrapht.Graph;
import org.khabar.ask.measure.Share;

/**
 * Threes who all have ties with one another. A triad is balanced where the product of its signs is friendly: the friend
 * of my friend is my friend, the enemy of my enemy is my friend.
 *
 * <p>Source: D. Cartwright and F. Harary, Structural balance: a generalization of Heider's theory, Psychological Review
 * 63 (1956).
 *
 * @param balanced each with its three names in order
 * @param unbalanced each with its three names in order
 */
public record Triads(List<List<String>> balanced, List<List<String>> unbalanced) {
    public Triads {
        balanced = List.copyOf(balanced);
        unbalanced = List.copyOf(unbalanced);
    }

    /**
     * The share of balanced triads; empty where there are no triads. Triads share ties, so that they are no independent
     * draws: the share's interval is too narrow.
     */
    public Optional<Share> share() {
        int all = balanced.size() + unbalanced.size();
        return all == 0 ? Optional.empty() : Optional.of(new Share(balanced.size(), all));
    }

    static Triads of(SignedNetwork network) {
        Graph<String, SignedTie> graph = network.graph();
        List<List<String>> balanced = new ArrayList<>();
        List<List<String>> unbalanced = new ArrayList<>();
        for (SignedTie tie : network.ties()) {
            for (String third : network.names()) {
                SignedTie left = graph.getEdge(tie.first(), third);
                SignedTie right = graph.getEdge(tie.second(), third);
                if (third.compareTo(tie.second()) > 0 && left != null && right != null) {
                    boolean good = tie.friendly() == (left.friendly() == right.friendly());
                    (good ? balanced : unbalanced).add(List.of(tie.first(), tie.second(), third));
                }
            }
        }
        return new Triads(balanced, unbalanced);
    }
}
