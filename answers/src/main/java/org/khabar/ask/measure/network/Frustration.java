package org.khabar.ask.measure.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;

/**
 * How far a network is from two camps: the fewest ties that are at odds with their sign, whichever way its people are
 * put into two camps. 0 is a balanced network.
 *
 * <p>Source: F. Harary, On the measurement of structural balance, Behavioral Science 4 (1959); S. Aref and M. C.
 * Wilson, Measuring partial balance in signed networks, Journal of Complex Networks 6 (2018). Only cycles can be at
 * odds, so that the index is the sum over the parts that hang together by single persons (blocks).
 *
 * @param low the index is at least this
 * @param atOdds ties at odds in the best camps found; the index is at most their number
 */
public record Frustration(int low, List<SignedTie> atOdds) {
    public Frustration {
        atOdds = List.copyOf(atOdds);
        if (low < 0 || low > atOdds.size()) {
            throw new IllegalArgumentException(
                    "The low bound (%d) must lie within 0 and %d.".formatted(low, atOdds.size()));
        }
    }

    /** The index is at most this. */
    public int high() {
        return atOdds.size();
    }

    /** Are both bounds the same? */
    public boolean isExact() {
        return low == high();
    }

    static Frustration of(SignedNetwork network) {
        int low = 0;
        List<SignedTie> atOdds = new ArrayList<>();
        for (Graph<String, SignedTie> block : new BiconnectivityInspector<>(network.graph()).getBlocks()) {
            Camps camps = new Camps(block);
            List<SignedTie> found = camps.fits() ? camps.best() : camps.good();
            low += camps.fits() ? found.size() : OddCycles.apart(block);
            atOdds.addAll(found);
        }
        atOdds.sort(Comparator.comparing(SignedTie::first).thenComparing(SignedTie::second));
        return new Frustration(low, atOdds);
    }
}
