package org.khabar.ask.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RateRatioTest {
    @Test
    void findsTwentyEightInSeventeenDaysFarOverOneInTwentyTwo() {
        RateRatio found = ratio(28, 17, 1, 22);

        assertEquals(36.2, found.estimate(), 0.05);
        assertEquals(5.99, found.interval().low(), 0.005);
        assertEquals(1482, found.interval().high(), 0.5);
        assertEquals(1.34e-9, found.differs(), 0.005e-9);
        assertEquals(1.34e-9, found.higher(), 0.005e-9);
    }

    @Test
    void doesNotTakeTwelveInFiveDaysForFasterThanSixteenInTwelve() {
        RateRatio found = ratio(12, 5, 16, 12);

        assertEquals(1.80, found.estimate(), 0.005);
        assertEquals(0.78, found.interval().low(), 0.005);
        assertEquals(4.06, found.interval().high(), 0.005);
        assertEquals(0.091, found.higher(), 0.0005);
    }

    @Test
    void takesEighteenInFiveDaysForFasterThanTenInTwelve() {
        RateRatio found = ratio(18, 5, 10, 12);

        assertEquals(4.32, found.estimate(), 0.005);
        assertEquals(1.89, found.interval().low(), 0.005);
        assertEquals(10.5, found.interval().high(), 0.05);
        assertEquals(0.000139, found.higher(), 0.0000005);
    }

    @Test
    void leavesTheRatioOpenAboveWhereNothingHappenedBefore() {
        RateRatio found = ratio(5, 10, 0, 10);

        assertEquals(Double.POSITIVE_INFINITY, found.estimate());
        assertEquals(Double.POSITIVE_INFINITY, found.interval().high());
        // Five heads of five: the chance q with q^5 = .025 is .4782, its odds .9164.
        assertEquals(0.9164, found.interval().low(), 0.00005);
        assertEquals(1.0 / 32, found.higher(), 1e-12);
        assertEquals(2.0 / 32, found.differs(), 1e-12);
    }

    @Test
    void endsAtNoughtWhereNothingHappensNow() {
        RateRatio found = ratio(0, 10, 5, 10);

        assertEquals(0, found.estimate());
        assertEquals(0, found.interval().low());
        assertEquals(1 / 0.9164, found.interval().high(), 0.0005);
        assertEquals(1, found.higher(), 1e-12);
    }

    @Test
    void knowsNothingWhereNothingHappenedAtAll() {
        RateRatio found = ratio(0, 10, 0, 20);

        assertTrue(Double.isNaN(found.estimate()));
        assertEquals(new Interval(0, Double.POSITIVE_INFINITY), found.interval());
        assertEquals(1, found.differs());
        assertEquals(1, found.higher());
    }

    @Test
    void refusesAWindowWithoutDays() {
        assertThrows(IllegalArgumentException.class, () -> new Exposure(1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Exposure(-1, 3));
    }

    private static RateRatio ratio(int k1, double t1, int k0, double t0) {
        return RateRatio.of(new Exposure(k1, t1), new Exposure(k0, t0));
    }
}
