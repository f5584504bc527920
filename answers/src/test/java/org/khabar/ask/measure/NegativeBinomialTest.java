package org.khabar.ask.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NegativeBinomialTest {
    /**
     * C. I. Bliss and R. A. Fisher, Biometrics 9 (1953): red mites on 150 apple leaves, mean 1.1467, size by maximum
     * likelihood 1.0246.
     */
    @Test
    void findsTheSizeThatBlissAndFisherPrintForMitesOnLeaves() {
        int[] leaves = {70, 38, 17, 10, 9, 3, 2, 1};
        List<Integer> mites = new ArrayList<>();
        for (int each = 0; each < leaves.length; each++) {
            mites.addAll(Collections.nCopies(leaves[each], each));
        }

        assertEquals(1.0246, NegativeBinomial.size(mites).orElseThrow(), 0.0001);
        assertEquals(1.1467, Level.of(mites).mean(), 0.0001);
    }

    @Test
    void knowsNoSizeOfCountsThatScatterLessThanAPoisson() {
        assertTrue(NegativeBinomial.size(List.of(3, 3, 4, 3)).isEmpty());
    }
}
