package org.khabar.ask.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private static final LocalDate MONDAY = LocalDate.parse("2021-08-30");

    @Test
    void countsWholeWeeksFromTheFirstDayAndLeavesTheRestOut() {
        WeeklySeries series = WeeklySeries.of(
                List.of(MONDAY.minusDays(1), MONDAY, MONDAY.plusDays(6), MONDAY.plusDays(7), MONDAY.plusDays(14)),
                MONDAY,
                MONDAY.plusDays(16));

        assertEquals(List.of(2, 1), series.counts());
        assertEquals(MONDAY.plusDays(13), series.to());
    }

    @Test
    void refusesAWindowOfLessThanAWeek() {
        assertThrows(IllegalArgumentException.class, () -> WeeklySeries.of(List.of(), MONDAY, MONDAY.plusDays(5)));
    }

    @Test
    void tellsTheWeekInWhichTheLevelRose() {
        WeeklySeries series = new WeeklySeries(MONDAY, List.of(1, 0, 2, 1, 1, 9, 11, 8, 10));

        List<WeeklySeries.Stretch> stretches = series.stretches();

        assertEquals(2, stretches.size());
        assertEquals(MONDAY.plusDays(34), stretches.getFirst().to());
        assertEquals(MONDAY.plusDays(35), stretches.getLast().from());
        assertEquals(1, stretches.getFirst().level().mean(), 1e-12);
        assertEquals(9.5, stretches.getLast().level().mean(), 1e-12);
    }

    /** 2, 4, 9, 1: mean 4, squares 4 + 0 + 25 + 9 = 38, chi-square 9.5 on 3; p .0233 in any table. */
    @Test
    void measuresTheScatterOverTheMean() {
        Dispersion found = Dispersion.of(List.of(2, 4, 9, 1));

        assertEquals(38.0 / 3 / 4, found.index(), 1e-12);
        assertEquals(9.5, found.chiSquare(), 1e-12);
        assertEquals(3, found.degrees());
        assertEquals(0.0233, found.over(), 0.00005);
    }

    @Test
    void knowsNoScatterOfOneCountOrOfNone() {
        assertThrows(IllegalArgumentException.class, () -> Dispersion.of(List.of(3)));
        assertThrows(IllegalArgumentException.class, () -> Dispersion.of(List.of(0, 0, 0)));
    }

    /** Garwood's limits for ten events are 4.795 and 18.39, for none 0 and 3.689. */
    @Test
    void givesEvenCountsTheExactPoissonInterval() {
        Level ten = Level.of(List.of(5, 5));
        Level none = Level.of(List.of(0));

        assertEquals(Level.Spread.POISSON, ten.spread());
        assertEquals(4.795 / 2, ten.interval().low(), 0.0005);
        assertEquals(18.39 / 2, ten.interval().high(), 0.0025);
        assertEquals(0, none.interval().low());
        assertEquals(3.689, none.interval().high(), 0.0005);
    }

    @Test
    void givesBunchedCountsAWiderIntervalThanEvenOnesOfTheSameMean() {
        Level even = Level.of(List.of(5, 5, 5, 5, 5, 5));
        Level bunched = Level.of(List.of(0, 0, 15, 1, 14, 0));

        assertEquals(Level.Spread.NEGATIVE_BINOMIAL, bunched.spread());
        assertEquals(even.mean(), bunched.mean());
        assertTrue(bunched.interval().low() < even.interval().low());
        assertTrue(bunched.interval().high() > even.interval().high());
    }
}
