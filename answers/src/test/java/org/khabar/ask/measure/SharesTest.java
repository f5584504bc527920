package org.khabar.ask.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharesTest {
    /** R. G. Newcombe, Statistics in Medicine 17 (1998), table I, the score method without correction. */
    @Test
    void givesTheIntervalsThatNewcombePrints() {
        assertInterval(0.2553, 0.3662, new Share(81, 263).interval());
        assertInterval(0.0624, 0.1605, new Share(15, 148).interval());
        assertInterval(0, 0.1611, new Share(0, 20).interval());
        assertInterval(0.0061, 0.1718, new Share(1, 29).interval());
    }

    @Test
    void refusesAShareOfNothingAndMoreThanAll() {
        assertThrows(IllegalArgumentException.class, () -> new Share(0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Share(3, 2));
    }

    @Test
    void findsAGroupHitTwiceAsOftenAsItsNumber() {
        Selectivity found = new Selectivity(new Share(3, 10), 0.15);

        assertEquals(2, found.estimate(), 1e-12);
        assertInterval(0.71861, 4.02148, found.interval());
    }

    @Test
    void callsAnAreaContestedWhereAllActAlikeAndHeldWhereOneDoesAll() {
        assertEquals(1, Contestation.of(List.of(4, 4, 4)), 1e-12);
        assertEquals(0, Contestation.of(List.of(9, 0, 0)), 1e-12);
        assertEquals(0, Contestation.of(List.of(9)), 1e-12);
        // Half, a quarter, a quarter: 1.5 bits of log2(3) = 1.58496.
        assertEquals(1.5 / 1.58496, Contestation.of(List.of(2, 1, 1)), 1e-5);
    }

    @Test
    void doesNotTakeAnAreaWithoutActsForQuiet() {
        assertThrows(IllegalArgumentException.class, () -> Contestation.of(List.of(0, 0)));
        assertThrows(IllegalArgumentException.class, () -> Contestation.of(List.of(2, -1)));
    }

    @Test
    void choosesTheWordsOfTheDirective() {
        assertEquals("almost no chance", Likelihood.of(0.01).words());
        assertEquals("very unlikely", Likelihood.of(0.1).words());
        assertEquals("unlikely", Likelihood.of(0.3).words());
        assertEquals("roughly even chance", Likelihood.of(0.5).words());
        assertEquals("likely", Likelihood.of(0.7).words());
        assertEquals("very likely", Likelihood.of(0.9).words());
        assertEquals("almost certain", Likelihood.of(0.97).words());
    }

    @Test
    void takesTheWordNearerToEvenOnTheLine() {
        assertEquals(Likelihood.VERY_UNLIKELY, Likelihood.of(0.05));
        assertEquals(Likelihood.ROUGHLY_EVEN_CHANCE, Likelihood.of(0.45));
        assertEquals(Likelihood.ROUGHLY_EVEN_CHANCE, Likelihood.of(0.55));
        assertEquals(Likelihood.LIKELY, Likelihood.of(0.80));
        assertEquals(Likelihood.ALMOST_CERTAIN, Likelihood.of(1));
        assertThrows(IllegalArgumentException.class, () -> Likelihood.of(1.1));
    }

    private static void assertInterval(double low, double high, Interval found) {
        assertEquals(low, found.low(), 0.00005);
        assertEquals(high, found.high(), 0.00005);
    }
}
